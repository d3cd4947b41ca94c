package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Finds out how a source is stored and written. */
final class DataOpener {

  private final StoredStream stored;
  private final ReadOptions options;
  private final ZipPassword password;

  DataOpener(StoredStream stored, ReadOptions options, ZipPassword password) {
    this.stored = stored;
    this.options = options;
    this.password = password;
  }

  OpenedData open() throws IOException {
    PushbackInputStream in = new PushbackInputStream(stored, Magic.LENGTH);
    byte[] beginning = in.readNBytes(Magic.LENGTH);
    in.unread(beginning);
    Magic magic = Magic.of(beginning);
    requireZipIfEncrypted(magic);
    return switch (magic) {
      case NONE -> openDocument(in);
      case GZIP -> openDocument(new LimitedStream(new GzipStream(in), stored, options));
      case ZIP -> openZip(new ZipEntryStream(in, password));
      default ->
          throw new UnreadableException(
              "is %s, which cannot be read; give it in UTF-8, plain, as gzip or as zip"
                  .formatted(magic.description()));
    };
  }

  private void requireZipIfEncrypted(Magic magic) throws UnreadableException {
    if (password.characters().isPresent() && magic != Magic.ZIP) {
      throw new UnreadableException("is no zip, so a keyword does not open it");
    }
  }

  private OpenedData openDocument(InputStream data) throws IOException {
    Document document = Document.open(data);
    SourceFormat format = options.formatAsked().or(document::sniff).orElseThrow(document::unknown);
    return new OpenedData(null, format, document.window());
  }

  private OpenedData openZip(ZipEntryStream zip) throws IOException {
    return new ZipOpener(zip, new LimitedStream(zip, stored, options), options).open();
  }
}
