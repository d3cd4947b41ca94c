package io.gfg.customers.sink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all, even if the machine stops while it is written. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a text in UTF-8, replacing a file that is there.
   *
   * @param file where; its directory must exist
   * @param text the whole content
   * @throws IOException if it cannot be written; nothing has changed then
   */
  public static void write(Path file, CharSequence text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      writeThrough(part, StandardCharsets.UTF_8.encode(text.toString()));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeThrough(Path part, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
