package io.gfg.customers.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The files that a page carries in itself.
 *
 * @param style the style sheet
 * @param charts the chart library
 * @param script what makes the page move
 * @param license the licence of the chart library
 */
record Assets(String style, String charts, String script, String license) {

  static Assets load() {
    return new Assets(
        read("report.css"), read("echarts.min.js"), read("report.js"), read("echarts-license.txt"));
  }

  /** Allows these scripts and styles, and nothing else: no other code, and no network. */
  String securityPolicy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline';"
        + " script-src "
        + hash(charts)
        + " "
        + hash(script);
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library's jar is not whole: it lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
