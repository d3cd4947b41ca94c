package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.lingala.zip4j.model.LocalFileHeader;

/** Finds the entry of a zip that holds the data. */
final class ZipOpener {

  private static final int DRAIN_SIZE = 64 * 1024;
  private static final int NAMED_ENTRIES = 10;

  private final ZipEntryStream zip;
  private final InputStream content;
  private final ReadOptions options;
  private final List<String> seen = new ArrayList<>();

  /**
   * Starts at the first entry.
   *
   * @param content what the zip stream decompresses, within the limits
   */
  ZipOpener(ZipEntryStream zip, InputStream content, ReadOptions options) {
    this.zip = zip;
    this.content = content;
    this.options = options;
  }

  OpenedData open() throws IOException {
    LocalFileHeader header;
    while ((header = zip.nextEntry()) != null) {
      String name = header.getFileName();
      if (isWanted(name)) {
        Optional<OpenedData> data = open(header);
        if (data.isPresent()) {
          zip.trustPassword();
          return data.get();
        }
      }
      if (seen.size() < NAMED_ENTRIES) {
        seen.add(name);
      }
      passBy();
    }
    throw new UnreadableException(nothingFound());
  }

  private boolean isWanted(String name) {
    return options.entryAsked().map(name::equals).orElseGet(() -> mayHoldData(name));
  }

  private static boolean mayHoldData(String name) {
    return !name.endsWith("/")
        && Arrays.stream(name.split("/", -1))
            .noneMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  private Optional<OpenedData> open(LocalFileHeader header) throws IOException {
    Document document = Document.open(content);
    Optional<SourceFormat> format = formatOf(document, header);
    if (format.isEmpty() || header.isEncrypted()) {
      document.window().requireIntact(); // a wrong keyword shows before any row is read
    }
    if (format.isEmpty() && options.entryAsked().isPresent()) {
      passBy(); // of an encrypted entry the checksum tells whether the keyword was right
      throw document.unknown();
    }
    return format.map(found -> new OpenedData(header.getFileName(), found, document.window()));
  }

  private Optional<SourceFormat> formatOf(Document document, LocalFileHeader header) {
    if (header.isEncrypted() && document.isNoise()) {
      return Optional.empty();
    }
    if (options.entryAsked().isPresent()) {
      return options.formatAsked().or(document::sniff);
    }
    return document.isBlank()
        ? Optional.empty()
        : document.sniff().map(found -> options.formatAsked().orElse(found));
  }

  private void passBy() throws IOException {
    byte[] unwanted = new byte[DRAIN_SIZE];
    while (content.read(unwanted, 0, DRAIN_SIZE) >= 0) {}
  }

  private String nothingFound() {
    return options
            .entryAsked()
            .map(name -> "has no entry " + name)
            .orElse("has no entry that is newline-delimited JSON, a JSON array or CSV")
        + "; it has "
        + (seen.isEmpty() ? "none" : String.join(", ", seen))
        + (seen.size() == NAMED_ENTRIES ? ", ..." : "");
  }
}
