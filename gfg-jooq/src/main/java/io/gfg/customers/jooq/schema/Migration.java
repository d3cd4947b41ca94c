package io.gfg.customers.jooq.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jooq.Queries;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One step of the schema: a script that is never changed once published. */
record Migration(String version, String file) {

  /** Every step, in the order in which they are applied. */
  static final List<Migration> ALL = List.of(new Migration("1", "V1__customer_tables.sql"));

  /** The statements, which belong to no connection yet. */
  Queries statements() {
    return DSL.using(SQLDialect.POSTGRES).parser().parse(script());
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
