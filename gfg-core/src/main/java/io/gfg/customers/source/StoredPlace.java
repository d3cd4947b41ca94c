package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where the bytes of a source are stored.
 *
 * @param name names the source in positions
 * @param address says in messages where it was looked for
 * @param input opens it
 */
record StoredPlace(String name, String address, InputStreamSupplier input) {

  private static final int CONNECT_MILLIS = 30_000;
  private static final int READ_MILLIS = 120_000;

  static StoredPlace of(Path file) {
    Path fileName = file.getFileName();
    String address = file.toString();
    return new StoredPlace(
        fileName == null ? address : fileName.toString(), address, new StoredFile(file));
  }

  static StoredPlace of(URI uri) {
    String address = withoutSecrets(uri);
    return new StoredPlace(address, address, () -> openUri(uri));
  }

  StoredStream open() {
    return new StoredStream(openInput());
  }

  /** As {@link #open}, for readers whom the digest would only cost time. */
  StoredStream openWithoutDigest() {
    return StoredStream.withoutDigest(openInput());
  }

  private InputStream openInput() {
    try {
      return input.open();
    } catch (NoSuchFileException missing) {
      throw failure("there is no such file", missing);
    } catch (AccessDeniedException denied) {
      throw failure("there is no permission to read it", denied);
    } catch (IOException error) {
      throw failure(UnreadableException.describe(error), error);
    }
  }

  SourceException failure(IOException cause) {
    return failure(UnreadableException.describe(cause), cause);
  }

  private SourceException failure(String message, IOException cause) {
    return new SourceException(message + ": " + address, cause);
  }

  /** Files are opened as files: as a URL a folder would read as the list of its files. */
  private static InputStream openUri(URI uri) throws IOException {
    try {
      return "file".equalsIgnoreCase(uri.getScheme())
          ? new StoredFile(Path.of(uri)).open()
          : connect(uri.toURL());
    } catch (IllegalArgumentException error) {
      throw new UnreadableException("it is no address of a file, jar, http or https place", error);
    }
  }

  private static InputStream connect(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(READ_MILLIS);
    connection.setUseCaches(false);
    try {
      return connection.getInputStream();
    } catch (IOException error) {
      throw withoutSecrets(connection, error);
    }
  }

  /** The error is no cause: its message may hold the whole address. */
  private static UnreadableException withoutSecrets(URLConnection connection, IOException error) {
    String status = connection.getHeaderField(0);
    String answer = status == null ? error.getClass().getSimpleName() : status;
    return new UnreadableException("the address cannot be read (" + answer + ")");
  }

  /** Leaves out user, query and fragment: passwords and signatures stand there. */
  private static String withoutSecrets(URI uri) {
    String text = uri.toString();
    int query = text.indexOf('?');
    int fragment = text.indexOf('#');
    int end = Math.min(query < 0 ? text.length() : query, fragment < 0 ? text.length() : fragment);
    return text.substring(0, end).replaceFirst("//[^/@]*@", "//");
  }
}
