package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952), one member after the other. Java's own stream takes a damaged
 * member for the end of the file and drops what follows; this one refuses it. Only zeros may follow
 * the last member: tapes and block devices pad with them.
 */
final class GzipStream extends InputStream {

  private final GzipInput input;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean ended;

  GzipStream(InputStream in) throws IOException {
    this.input = new GzipInput(in);
    input.readHeader();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (length > 0 && !ended) {
      int inflated = inflate(bytes, offset, length);
      if (inflated > 0) {
        crc.update(bytes, offset, inflated);
        return inflated;
      }
      if (inflater.finished()) {
        endMember();
      } else {
        input.feed(inflater);
      }
    }
    return ended ? -1 : 0;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.end();
    input.close();
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int inflated = inflater.inflate(bytes, offset, length);
      if (inflater.needsDictionary()) {
        throw GzipInput.damaged();
      }
      return inflated;
    } catch (DataFormatException notDeflated) {
      throw new UnreadableException(GzipInput.DAMAGED, notDeflated);
    }
  }

  private void endMember() throws IOException {
    input.giveBack(inflater.getRemaining());
    long expectedCrc = input.readInt();
    long expectedLength = input.readInt();
    if (expectedCrc != crc.getValue()
        || expectedLength != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw GzipInput.damaged();
    }
    crc.reset();
    inflater.reset();
    if (input.hasMember()) {
      input.readHeader();
    } else {
      ended = true;
    }
  }
}
