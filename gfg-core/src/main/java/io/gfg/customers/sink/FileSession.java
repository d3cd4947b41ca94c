package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
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
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Writes beside the file, and puts what was written in its place at the end. */
final class FileSession<T extends Described> implements Sink.Session<T, FileReceipt> {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path partial;
  private final FileChannel channel;
  private final RecordEncoder encoder;
  private final OutputStream out;
  private long records;

  private FileSession(
      Path file, Path partial, FileChannel channel, Function<OutputStream, RecordEncoder> encoder) {
    this.file = file;
    this.partial = partial;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.encoder = encoder.apply(out);
  }

  static <T extends Described> FileSession<T> open(
      Path file, Function<OutputStream, RecordEncoder> encoder) {
    Path partial =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".partial");
    try {
      FileChannel channel =
          FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return new FileSession<>(file, partial, channel, encoder);
    } catch (IOException e) {
      throw new SinkException("cannot write there; does the directory exist? " + file, e);
    }
  }

  @Override
  public void write(T value) {
    try {
      encoder.encode(value);
      records++;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SinkException("cannot write record " + (records + 1) + " to " + file, e);
    }
  }

  @Override
  public FileReceipt commit() {
    try {
      encoder.flush();
      out.flush();
      channel.force(true);
      long bytes = channel.size();
      channel.close();
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new FileReceipt(file, records, bytes);
    } catch (IOException | JacksonException e) {
      throw new SinkException("cannot put the written file in place: " + file, e);
    }
  }

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
