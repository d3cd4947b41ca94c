package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.Extras;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values after RFC 4180, with LF at the end of lines. */
final class CsvEncoder implements RecordEncoder {

  private final Writer out;
  private List<String> header = List.of();

  CsvEncoder(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void encode(Described value) throws IOException {
    List<String> names = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    value.describe(
        (name, field) -> {
          names.add(name);
          cells.add(cell(field));
        });
    if (header.isEmpty()) {
      header = List.copyOf(names);
      writeLine(names.stream().map(CsvEncoder::quoted).toList());
    } else if (!header.equals(names)) {
      throw new IllegalArgumentException(
          "CSV takes values of one kind; the first had the fields " + header + ", not " + names);
    }
    writeLine(cells);
  }

  private void writeLine(List<String> cells) throws IOException {
    out.write(String.join(",", cells));
    out.write('\n');
  }

  private static String cell(@Nullable Object value) {
    if (value == null || (value instanceof Extras extras && extras.isEmpty())) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return quoted(nestedOrText(value));
  }

  private static String nestedOrText(Object value) {
    if (value instanceof Extras extras) {
      return JsonText.of(extras);
    }
    if (value instanceof Described nested) {
      return JsonText.of(nested);
    }
    return value instanceof List<?> list ? JsonText.ofValues(list) : value.toString();
  }

  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && text.chars().noneMatch(CsvEncoder::needsQuotes);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean needsQuotes(int character) {
    return character == ',' || character == '"' || character == '\n' || character == '\r';
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
