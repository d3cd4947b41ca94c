package io.gfg.customers.benchmarks.input;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The file of the next day: about one customer in twenty, chosen by the hash of the id, has used
 * one more voucher. Copies change with their originals.
 */
final class ChangedFile {

  private static final int ONE_IN = 20;

  private static final Pattern ID = Pattern.compile("\"customer_id\": \"([^\"]*)\"");
  private static final Pattern VOUCHERS = Pattern.compile("(\"vouchers\": )(\\d+)");

  private ChangedFile() {}

  /** Writes it, and tells how many customers were changed. */
  static long write(Path raw, Path changed) throws IOException {
    Set<String> customers = new HashSet<>();
    try (BufferedReader in = Files.newBufferedReader(raw);
        BufferedWriter out = Files.newBufferedWriter(changed)) {
      String line = in.readLine();
      while (line != null) {
        out.write(changeIfChosen(line, customers));
        out.write('\n');
        line = in.readLine();
      }
    }
    return customers.size();
  }

  private static String changeIfChosen(String line, Set<String> customers) {
    Matcher id = ID.matcher(line);
    Matcher vouchers = VOUCHERS.matcher(line);
    if (!id.find() || !vouchers.find()) {
      throw new IllegalStateException("a generated line has an id and vouchers");
    }
    if (!isChosen(id.group(1))) {
      return line;
    }
    customers.add(id.group(1));
    int more = Integer.parseInt(vouchers.group(2)) + 1;
    return line.substring(0, vouchers.start(2)) + more + line.substring(vouchers.end(2));
  }

  private static boolean isChosen(String id) {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % ONE_IN == 0;
  }
}
