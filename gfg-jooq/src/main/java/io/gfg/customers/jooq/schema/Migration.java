package io.gfg.customers.jooq.schema;

import io.gfg.customers.jooq.generated.Gfg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Table;

/** One step of the schema: a script that is never changed once published. */
record Migration(String version, String file) {

  private static final Pattern TABLE = Pattern.compile("\\bgfg\\.([a-z_]+)");

  /** Every step, in the order in which they are applied. */
  static final List<Migration> ALL =
      List.of(
          new Migration("1", "V1__customer_tables.sql"),
          new Migration("2", "V2__customer_times.sql"));

  /** Runs the script, with every table under the name that the context's render mapping gives. */
  void applyTo(DSLContext dsl) {
    String sql = TABLE.matcher(script()).replaceAll(name -> rendered(dsl, name));
    dsl.connection(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
          }
        });
  }

  private static String rendered(DSLContext dsl, MatchResult name) {
    Table<?> table = Gfg.GFG.getTable(name.group(1));
    return Matcher.quoteReplacement(table == null ? name.group() : dsl.render(table));
  }

  /** The SHA-256 of the script, the same whatever line ends the script was checked out with. */
  String checksum() {
    try {
      byte[] text = script().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private String script() {
    try (InputStream script = Migration.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(script, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the script " + file, unreadable);
    }
  }
}
