package io.gfg.customers.limits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are odd as a whole. */
final class Zips {

  private Zips() {}

  /** Many entries without anything in them. */
  static InputStream ofEntries(int count) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(stored)) {
      for (int i = 0; i < count; i++) {
        out.putNextEntry(new ZipEntry(i + ".json"));
      }
    }
    return new ByteArrayInputStream(stored.toByteArray());
  }
}
