package io.gfg.customers.jooq.load;

import io.gfg.customers.sink.SinkException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds COPY data until its turn comes: in memory up to a bound, then in a temporary file that only
 * its owner may read.
 */
final class Spool implements CopyTarget, AutoCloseable {

  private static final int MEMORY_BOUND = 1 << 20;
  private static final int PIECE = 1 << 16;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream fileOut;

  @Override
  public void write(byte[] buffer, int length) {
    try {
      if (fileOut == null && memory.size() + length > MEMORY_BOUND) {
        moveToFile();
      }
      (fileOut == null ? memory : fileOut).write(buffer, 0, length);
    } catch (IOException e) {
      throw new SinkException("cannot spool rejected records to " + file, e);
    }
  }

  void copyTo(CopyTarget target) {
    byte[] piece = new byte[PIECE];
    try (InputStream in = read()) {
      int length = in.read(piece);
      while (length >= 0) {
        target.write(piece, length);
        length = in.read(piece);
      }
    } catch (IOException e) {
      throw new SinkException("cannot read spooled rejected records from " + file, e);
    }
  }

  boolean isEmpty() {
    return file == null && memory.size() == 0;
  }

  private void moveToFile() throws IOException {
    file = Files.createTempFile("gfg-rejected", ".spool");
    fileOut = new BufferedOutputStream(Files.newOutputStream(file), PIECE);
    memory.writeTo(fileOut);
    memory.reset();
  }

  private InputStream read() throws IOException {
    if (file == null || fileOut == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    fileOut.flush();
    return Files.newInputStream(file);
  }

  @Override
  public void close() {
    try {
      if (fileOut != null) {
        fileOut.close();
        fileOut = null;
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new SinkException("cannot remove spooled rejected records: " + file, e);
    }
  }
}
