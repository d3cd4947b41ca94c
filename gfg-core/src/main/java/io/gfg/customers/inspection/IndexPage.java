package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomersException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file mapped into memory, of which the operating system keeps as much in memory as it
 * likes. The file loses its name as soon as it is open, so it is gone with the last who uses it,
 * even if the process is killed; where such a file cannot be deleted, it is when it is closed.
 */
final class IndexPage {

  private static final int ZEROS = 64 * 1024;

  private IndexPage() {}

  /**
   * Zeros that are no file, but look like a page to Java. Its compiler takes for granted that there
   * is only the kind of memory that it has seen; who is shown both at first need not be compiled
   * anew in the middle of a large file, when that needs its first page.
   */
  static LongBuffer inMemory(int longs) {
    return longs(ByteBuffer.allocateDirect(longs * Long.BYTES));
  }

  /**
   * A page of zeros.
   *
   * @throws CustomersException if it cannot be written, for want of room or rights
   */
  static LongBuffer allocate(long bytes) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return map(bytes);
        } catch (ClosedByInterruptException again) {
          interrupted |= Thread.interrupted();
        }
      }
    } catch (IOException error) {
      throw new CustomersException(
          "the index of customers has outgrown its quarter of the heap and cannot go on in a"
              + " temporary file ("
              + error
              + "); give the process more heap (-Xmx), or room in the folder for temporary files"
              + " (-Djava.io.tmpdir): "
              + System.getProperty("java.io.tmpdir"),
          error);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static LongBuffer map(long bytes) throws IOException {
    Path file = Files.createTempFile("gfg-index-", ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      fill(channel, bytes);
      return longs(channel.map(MapMode.READ_WRITE, 0, bytes));
    }
  }

  private static LongBuffer longs(ByteBuffer bytes) {
    return bytes.order(ByteOrder.nativeOrder()).asLongBuffer();
  }

  /** Takes the room on disk now: a disk found full at a later write would end the process. */
  private static void fill(FileChannel channel, long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(ZEROS);
    for (long written = 0; written < bytes; ) {
      zeros.clear().limit((int) Math.min(ZEROS, bytes - written));
      written += channel.write(zeros);
    }
  }
}
