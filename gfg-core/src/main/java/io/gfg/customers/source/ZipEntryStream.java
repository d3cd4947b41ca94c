package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.jspecify.annotations.Nullable;

/** The entries of a zip, one after the other; errors say what they mean to the reader. */
final class ZipEntryStream extends InputStream {

  static final String WRONG_KEYWORD =
      "the keyword does not open the archive (or the archive is damaged); check the keyword";

  private static final String DAMAGED = "its zip data is damaged or cut off; get the file again";

  private final ZipInputStream zip;
  private @Nullable LocalFileHeader header;
  private boolean opening = true;

  ZipEntryStream(InputStream in, ZipPassword password) {
    this.zip = new ZipInputStream(in, () -> requirePassword(password));
  }

  /** Goes to the next entry, of which the current one must have been read to its end. */
  @Nullable LocalFileHeader nextEntry() throws IOException {
    try {
      header = null;
      header = zip.getNextEntry(null, false);
      return header;
    } catch (ZipException error) {
      throw failure(error);
    } catch (UncheckedIOException error) {
      throw error.getCause();
    } catch (IOException | RuntimeException error) {
      throw damaged(error);
    }
  }

  /** From now on the keyword is taken for right, and an error for damage. */
  void trustPassword() {
    opening = false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return zip.read(bytes, offset, length);
    } catch (UnreadableException error) {
      throw error;
    } catch (IOException | RuntimeException error) { // damaged headers end in either
      throw isEncrypted() && opening
          ? new UnreadableException(WRONG_KEYWORD, error)
          : damaged(error);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private boolean isEncrypted() {
    return header != null && header.isEncrypted();
  }

  private static UnreadableException failure(ZipException error) {
    return switch (error.getType()) {
      case WRONG_PASSWORD -> new UnreadableException(WRONG_KEYWORD, error);
      case UNKNOWN_COMPRESSION_METHOD ->
          new UnreadableException(
              "has an entry compressed in a way other than deflate; write the zip anew", error);
      case UNSUPPORTED_ENCRYPTION ->
          new UnreadableException(
              "has an entry encrypted in a way other than ZipCrypto or AES; write the zip anew",
              error);
      default -> damaged(error);
    };
  }

  private static UnreadableException damaged(Exception error) {
    return error instanceof UnreadableException known
        ? known
        : new UnreadableException(DAMAGED, error);
  }

  private static char[] requirePassword(ZipPassword password) {
    return password
        .characters()
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new UnreadableException(
                        "is encrypted; open it by CustomerSource.encryptedZip with its keyword")));
  }
}
