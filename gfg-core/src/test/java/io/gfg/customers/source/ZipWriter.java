package io.gfg.customers.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Writes zips for tests, with the password that belongs to {@link #KEYWORD}. */
final class ZipWriter {

  static final String KEYWORD = "keyword";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private EncryptionMethod encryption = EncryptionMethod.NONE;
  private CompressionMethod compression = CompressionMethod.DEFLATE;

  ZipWriter encrypted(EncryptionMethod method) {
    this.encryption = method;
    return this;
  }

  ZipWriter compressed(CompressionMethod method) {
    this.compression = method;
    return this;
  }

  ZipWriter add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  ZipWriter add(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    char[] password = StoredForm.sha256(KEYWORD.getBytes(StandardCharsets.UTF_8)).toCharArray();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, password)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(parameters(entry.getKey(), entry.getValue().length));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private ZipParameters parameters(String name, int size) {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setEntrySize(size);
    parameters.setCompressionMethod(compression);
    parameters.setEncryptFiles(encryption != EncryptionMethod.NONE && !name.endsWith("/"));
    parameters.setEncryptionMethod(encryption);
    return parameters;
  }
}
