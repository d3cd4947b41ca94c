package io.gfg.customers.source;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A place from which customer records can be read, as often as wanted. Nothing is opened before
 * {@link #open()}.
 *
 * <p>The sources made here look at the first bytes, never at the name alone, to tell NDJSON, a JSON
 * array and CSV apart, and plain, gzip and zip. Of a zip they read the first entry that holds data,
 * or the one that {@link ReadOptions#entry()} names. A source that is empty, or nothing but white
 * space, has no records. They are immutable and safe to share between threads.
 *
 * <p>Implement the interface for other places.
 */
public interface CustomerSource {

  /**
   * The name that ends every message about the source.
   *
   * @return for example the file's name
   */
  String name();

  /**
   * Opens the source at its beginning.
   *
   * @return a reader, to be closed by the caller
   * @throws SourceException if the source cannot be opened, or is nothing that can be read
   */
  RecordReader open();

  /**
   * Opens the source at its beginning, for callers who decode its records on threads of their own.
   *
   * @return a reader whose records may be {@link UndecodedRecord}s, to be closed by the caller; by
   *     default that of {@link #open()}, which has decoded them all
   * @throws SourceException if the source cannot be opened, or is nothing that can be read
   */
  default RecordReader openUndecoded() {
    return open();
  }

  /**
   * How large the source is, for those who show how far a reading has come.
   *
   * @return the size in bytes as stored, compressed if it is; empty if that is not known before it
   *     is read
   */
  default OptionalLong size() {
    return OptionalLong.empty();
  }

  /**
   * Opens the decompressed data as it stands, byte for byte, with everything between the records:
   * the offsets of {@link io.gfg.customers.model.RecordPosition} count in it.
   *
   * @return the data, to be closed by the caller
   * @throws SourceException if it cannot be opened, or if a source of somebody else does not offer
   *     it
   */
  default InputStream openData() {
    throw new SourceException("this source does not hand out its bytes: " + name());
  }

  /**
   * A file, with the default options.
   *
   * @param file the file; it need not exist before {@link #open()}
   * @return the source, named as the file without its folders
   */
  static CustomerSource of(Path file) {
    return of(file, ReadOptions.defaults());
  }

  /**
   * A file.
   *
   * @param file the file; it need not exist before {@link #open()}
   * @param options how to read it
   * @return the source, named as the file without its folders
   */
  static CustomerSource of(Path file, ReadOptions options) {
    return new StreamSource(StoredPlace.of(file), options, ZipPassword.none());
  }

  /**
   * A place with an address, with the default options.
   *
   * @param uri the address: {@code file:}, {@code jar:}, {@code http:} or {@code https:}
   * @return the source, named as the address without user, query and fragment, which may be secret
   */
  static CustomerSource of(URI uri) {
    return of(uri, ReadOptions.defaults());
  }

  /**
   * A place with an address.
   *
   * @param uri the address: {@code file:}, {@code jar:}, {@code http:} or {@code https:}
   * @param options how to read it
   * @return the source, named as the address without user, query and fragment, which may be secret
   */
  static CustomerSource of(URI uri, ReadOptions options) {
    return new StreamSource(StoredPlace.of(uri), options, ZipPassword.none());
  }

  /**
   * Any place that gives bytes, with the default options.
   *
   * @param name the source's name
   * @param input opens the place each time the source is opened
   * @return the source
   */
  static CustomerSource of(String name, InputStreamSupplier input) {
    return of(name, input, ReadOptions.defaults());
  }

  /**
   * Any place that gives bytes.
   *
   * @param name the source's name
   * @param input opens the place each time the source is opened
   * @param options how to read it
   * @return the source
   */
  static CustomerSource of(String name, InputStreamSupplier input, ReadOptions options) {
    return new StreamSource(new StoredPlace(name, name, input), options, ZipPassword.none());
  }

  /**
   * An encrypted zip file, with the default options.
   *
   * @param file the file, encrypted with ZipCrypto or AES
   * @param keyword the word whose SHA-256, in 64 lowercase hexadecimal digits, is the password
   * @return the source, named as the file without its folders
   */
  static CustomerSource encryptedZip(Path file, String keyword) {
    return encryptedZip(file, keyword, ReadOptions.defaults());
  }

  /**
   * An encrypted zip file.
   *
   * @param file the file, encrypted with ZipCrypto or AES
   * @param keyword the word whose SHA-256, in 64 lowercase hexadecimal digits, is the password
   * @param options how to read it
   * @return the source, named as the file without its folders
   */
  static CustomerSource encryptedZip(Path file, String keyword, ReadOptions options) {
    return new StreamSource(StoredPlace.of(file), options, ZipPassword.ofKeyword(keyword));
  }
}
