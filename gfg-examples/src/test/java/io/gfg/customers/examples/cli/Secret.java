package io.gfg.customers.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A value that must not be seen, in none of the forms in which it could be. */
record Secret(String value) {

  List<String> forms() {
    byte[] bytes = value.getBytes(UTF_8);
    return List.of(
        value,
        URLEncoder.encode(value, UTF_8),
        URLEncoder.encode(value, UTF_8).replace("+", "%20"),
        value.replace(":", "\\:"),
        Base64.getEncoder().encodeToString(bytes),
        HexFormat.of().formatHex(bytes),
        sha256());
  }

  /** The password of a zip that has this value as its keyword. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
