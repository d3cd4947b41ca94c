package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password of a zip, if its reader has one. Shows itself to nobody by accident. */
final class ZipPassword {

  private static final ZipPassword NONE = new ZipPassword(null);

  private final char @Nullable [] characters;

  private ZipPassword(char @Nullable [] characters) {
    this.characters = characters;
  }

  static ZipPassword none() {
    return NONE;
  }

  /** The SHA-256 of the keyword's UTF-8 bytes, in lowercase hexadecimal digits. */
  static ZipPassword ofKeyword(String keyword) {
    byte[] digest = Sha256.newDigest().digest(keyword.getBytes(StandardCharsets.UTF_8));
    return new ZipPassword(HexFormat.of().formatHex(digest).toCharArray());
  }

  Optional<char[]> characters() {
    return Optional.ofNullable(characters).map(char[]::clone);
  }

  @Override
  public String toString() {
    return "ZipPassword[hidden]";
  }
}
