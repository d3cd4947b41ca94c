package io.gfg.customers.sink;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written beside the one it is to become, and put in its place at once. Closed
 * without a commit, it leaves nothing behind. Not thread-safe.
 */
public final class AtomicFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path partial;
  private final FileChannel channel;
  private final OutputStream out;

  private AtomicFile(Path file, Path partial, FileChannel channel) {
    this.file = file;
    this.partial = partial;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /**
   * Begins to write.
   *
   * @param file the file to make or replace; its directory must exist
   * @return what takes the bytes, to be closed by the caller
   * @throws SinkException if nothing can be written there
   */
  public static AtomicFile open(Path file) {
    Path partial =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".partial");
    try {
      return new AtomicFile(
          file,
          partial,
          FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new SinkException("cannot write there; does the directory exist? " + file, e);
    }
  }

  /**
   * Takes the bytes.
   *
   * @return a buffered stream; it need not be closed
   */
  public OutputStream stream() {
    return out;
  }

  /**
   * Puts what was written in place, on the disk and all at once. May be called once.
   *
   * @return how many bytes the file has
   * @throws SinkException if that fails; then the file is as it was
   */
  public long commit() {
    try {
      out.flush();
      channel.force(true);
      long bytes = channel.size();
      channel.close();
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return bytes;
    } catch (IOException e) {
      throw new SinkException("cannot put the written file in place: " + file, e);
    }
  }

  /** Drops what was not committed. Closing twice is allowed. */
  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      throw new SinkException("cannot remove the unfinished file " + partial, e);
    }
  }
}
