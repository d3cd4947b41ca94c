package io.gfg.customers.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.postgresql.PGProperty;

/**
 * The password file of psql: the one that PGPASSFILE names, or {@code ~/.pgpass}. A line is {@code
 * host:port:database:user:password}; {@code *} stands for anything, and a backslash before a colon
 * or a backslash makes it an ordinary character. The first line that fits counts. A file that
 * others may read is not used.
 */
final class PasswordFile {

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final int PASSWORD = 4;

  private final Path file;
  private final Shell shell;

  private PasswordFile(Path file, Shell shell) {
    this.file = file;
    this.shell = shell;
  }

  static PasswordFile of(Shell shell) {
    Path file =
        shell
            .variable("PGPASSFILE")
            .map(Path::of)
            .orElseGet(() -> shell.account().home().resolve(".pgpass"));
    return new PasswordFile(file, shell);
  }

  Optional<String> find(DatabaseUrl url, String user) {
    Properties address = url.properties();
    if (address == null || !Files.exists(file)) {
      return Optional.empty();
    }
    List<List<String>> keys = keys(address, user);
    return entries().stream()
        .filter(entry -> keys.stream().anyMatch(key -> fits(entry, key)))
        .map(entry -> unescaped(entry.get(PASSWORD)))
        .findFirst();
  }

  /** A URL may name several hosts, any of which may answer. */
  private static List<List<String>> keys(Properties address, String user) {
    String[] hosts = String.valueOf(PGProperty.PG_HOST.getOrDefault(address)).split(",", -1);
    String[] ports = String.valueOf(PGProperty.PG_PORT.getOrDefault(address)).split(",", -1);
    String database = PGProperty.PG_DBNAME.getOrNull(address);
    return IntStream.range(0, hosts.length)
        .mapToObj(
            i ->
                List.of(
                    hosts[i],
                    ports[Math.min(i, ports.length - 1)],
                    database == null || database.isEmpty() ? user : database,
                    user))
        .toList();
  }

  private List<List<String>> entries() {
    try {
      return isPrivate()
          ? Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("#"))
              .map(PasswordFile::split)
              .filter(entry -> entry.size() > PASSWORD)
              .toList()
          : List.of();
    } catch (IOException e) {
      shell.say("the password file cannot be read and is not used: " + file);
      return List.of();
    }
  }

  private boolean isPrivate() throws IOException {
    if (!Files.isRegularFile(file)) {
      shell.say("the password file is no plain file and is not used: " + file);
      return false;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || OWNER.containsAll(view.readAttributes().permissions())) {
      return true;
    }
    shell.say("others may read the password file, so it is not used; chmod 0600 " + file);
    return false;
  }

  /** Splits at the colons that have no backslash before them, and leaves the backslashes. */
  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == ':') {
        parts.add(line.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(line.substring(start));
    return parts;
  }

  private static boolean fits(List<String> entry, List<String> key) {
    return IntStream.range(0, key.size())
        .allMatch(i -> entry.get(i).equals("*") || unescaped(entry.get(i)).equals(key.get(i)));
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
