package io.gfg.customers.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Every way in which a source may be stored. */
enum StoredForm {
  PLAIN(EncryptionMethod.NONE, CompressionMethod.STORE),
  GZIP(EncryptionMethod.NONE, CompressionMethod.DEFLATE),
  ZIP(EncryptionMethod.NONE, CompressionMethod.DEFLATE),
  STORED_ZIP(EncryptionMethod.NONE, CompressionMethod.STORE),
  AES_ZIP(EncryptionMethod.AES, CompressionMethod.DEFLATE),
  AES_STORED_ZIP(EncryptionMethod.AES, CompressionMethod.STORE),
  ZIP_CRYPTO_ZIP(EncryptionMethod.ZIP_STANDARD, CompressionMethod.DEFLATE),
  ZIP_CRYPTO_STORED_ZIP(EncryptionMethod.ZIP_STANDARD, CompressionMethod.STORE);

  private final EncryptionMethod encryption;
  private final CompressionMethod compression;

  StoredForm(EncryptionMethod encryption, CompressionMethod compression) {
    this.encryption = encryption;
    this.compression = compression;
  }

  boolean isZip() {
    return name().endsWith("ZIP") && this != GZIP;
  }

  boolean isEncrypted() {
    return encryption != EncryptionMethod.NONE;
  }

  byte[] store(String data) throws IOException {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    return switch (this) {
      case PLAIN -> bytes;
      case GZIP -> gzip(bytes);
      default ->
          new ZipWriter()
              .encrypted(encryption)
              .compressed(compression)
              .add("data.json", bytes)
              .bytes();
    };
  }

  /** Where the data ends in stored bytes: behind it a zip repeats its headers. */
  int dataEnd(byte[] stored) {
    if (!isZip()) {
      return stored.length;
    }
    int end = 0;
    while (stored[end] != 'P' || stored[end + 1] != 'K' || stored[end + 2] != 1) {
      end++;
    }
    return end;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
