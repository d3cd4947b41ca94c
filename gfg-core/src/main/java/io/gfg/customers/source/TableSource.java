package io.gfg.customers.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A place from which the rows of any table can be read, as often as wanted: newline-delimited JSON,
 * a JSON array of objects, or CSV with a header, plain, as gzip or as zip. What is neither JSON nor
 * binary is taken for CSV. Nothing is opened before {@link #open()}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TableSource {

  private final StoredPlace place;
  private final ReadOptions options;
  private final ZipPassword password;

  private TableSource(StoredPlace place, ReadOptions options, ZipPassword password) {
    this.place = place;
    this.options = options;
    this.password = password;
  }

  /**
   * A file, with the default options.
   *
   * @param file the file; it need not exist before {@link #open()}
   * @return the source, named as the file without its folders
   */
  public static TableSource of(Path file) {
    return of(file, ReadOptions.defaults());
  }

  /**
   * A file.
   *
   * @param file the file; it need not exist before {@link #open()}
   * @param options how to read it
   * @return the source, named as the file without its folders
   */
  public static TableSource of(Path file, ReadOptions options) {
    return new TableSource(StoredPlace.of(file), options, ZipPassword.none());
  }

  /**
   * Any place that gives bytes.
   *
   * @param name the source's name
   * @param input opens the place each time the source is opened
   * @param options how to read it
   * @return the source
   */
  public static TableSource of(String name, InputStreamSupplier input, ReadOptions options) {
    return new TableSource(new StoredPlace(name, name, input), options, ZipPassword.none());
  }

  /**
   * An encrypted zip file, with the default options.
   *
   * @param file the file, encrypted with ZipCrypto or AES
   * @param keyword the word whose SHA-256, in 64 lowercase hexadecimal digits, is the password
   * @return the source, named as the file without its folders
   */
  public static TableSource encryptedZip(Path file, String keyword) {
    return new TableSource(
        StoredPlace.of(file), ReadOptions.defaults(), ZipPassword.ofKeyword(keyword));
  }

  /**
   * The name that ends every message about the source.
   *
   * @return for example the file's name
   */
  public String name() {
    return place.name();
  }

  /**
   * The limits, for the {@link RowDecoder}s of its records.
   *
   * @return how it is read
   */
  public ReadOptions options() {
    return options;
  }

  /**
   * Opens the source at its beginning.
   *
   * @return a reader of {@link TableRecord}s and {@link MalformedRecord}s, to be closed by the
   *     caller
   * @throws SourceException if the source cannot be opened, or is nothing that can be read
   */
  public RecordReader open() {
    return open(asked());
  }

  private RecordReader open(ReadOptions how) {
    StoredStream stored = place.open();
    try {
      OpenedData data = new DataOpener(stored, how, password).open();
      return reader(stored, data, how);
    } catch (IOException error) {
      throw Closing.after(place.failure(error), stored);
    } catch (RuntimeException error) {
      throw Closing.after(error, stored);
    }
  }

  private RecordReader reader(StoredStream stored, OpenedData data, ReadOptions how)
      throws IOException {
    return new StreamReader(place.name(), stored, data, how, TableForm.TABLE);
  }

  /**
   * Opens the source at its beginning, to be read by several threads.
   *
   * @return the scan, to be closed by the caller
   * @throws SourceException if the source cannot be opened, or is nothing that can be read
   */
  public TableScan scan() {
    ReadOptions how = asked();
    StoredStream stored = place.openWithoutDigest();
    try {
      OpenedData data = new DataOpener(stored, how, password).open();
      return data.format() == SourceFormat.NDJSON
          ? new LineScan(new LineBlocks(place.name(), stored, data, how.maxRecordBytes()), how)
          : new RecordScan(reader(stored, data, how), how);
    } catch (IOException error) {
      throw Closing.after(place.failure(error), stored);
    } catch (RuntimeException error) {
      throw Closing.after(error, stored);
    }
  }

  private ReadOptions asked() {
    return isOtherText() ? options.withFormat(SourceFormat.CSV) : options;
  }

  /** Whether the beginning is text that is no JSON: then any header will do. */
  private boolean isOtherText() {
    if (options.formatAsked().isPresent()) {
      return false;
    }
    try (StoredStream stored = place.open()) {
      new DataOpener(stored, options, password).open();
      return false;
    } catch (UnknownFormatException text) {
      return true;
    } catch (IOException error) {
      throw place.failure(error);
    }
  }
}
