package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;

/** Decompressed data of which the beginning is there to be looked at. */
final class Document {

  /** How much is looked at. */
  private static final int BEGINNING = 64 * 1024;

  private static final int SHOWN_BYTES = 8;

  private static final String OTHER_TEXT = "other text";

  /** Text has hardly any control characters; of random bytes one in nine is one. */
  private static final int NOISE_SHARE = 20;

  private final ByteWindow window;

  private Document(ByteWindow window) {
    this.window = window;
  }

  /** Reads the beginning. A byte order mark of UTF-8 is passed over. */
  static Document open(InputStream data) throws IOException {
    ByteWindow window = new ByteWindow(data, ByteWindow.CHUNK_SIZE);
    while (window.length() < BEGINNING && !window.hasFailed() && window.fill()) {}
    if (Utf8.hasByteOrderMark(window.buffer(), window.start(), window.end())) {
      window.advanceTo(window.start() + Utf8.BYTE_ORDER_MARK_LENGTH);
    }
    return new Document(window);
  }

  ByteWindow window() {
    return window;
  }

  Optional<SourceFormat> sniff() {
    return FormatSniffer.sniff(window.buffer(), window.start(), end());
  }

  boolean isBlank() {
    return JsonText.skipSpace(window.buffer(), window.start(), end()) == end();
  }

  /** Whether the beginning looks like bytes decrypted with a wrong password. */
  boolean isNoise() {
    int controls = 0;
    for (int i = window.start(); i < end(); i++) {
      byte b = window.buffer()[i];
      controls += b >= 0 && b < ' ' && !JsonText.isSpace(b) ? 1 : 0;
    }
    return controls * NOISE_SHARE > end() - window.start();
  }

  /** Says what the beginning looks like instead of data. */
  UnreadableException unknown() {
    byte[] beginning = new byte[Math.min(SHOWN_BYTES, end() - window.start())];
    System.arraycopy(window.buffer(), window.start(), beginning, 0, beginning.length);
    String look = look(beginning);
    String message =
        "starts with the bytes %s, which look like %s; give newline-delimited JSON, a JSON array, or"
                .formatted(HexFormat.ofDelimiter(" ").formatHex(beginning), look)
            + " CSV with a comma between the columns and customer_id in the header";
    return look.equals(OTHER_TEXT)
        ? new UnknownFormatException(message)
        : new UnreadableException(message);
  }

  private String look(byte[] beginning) {
    Magic magic = Magic.of(beginning);
    if (magic != Magic.NONE) {
      return magic.description();
    }
    if (beginning.length > 0 && beginning[0] == '<') {
      return "XML or HTML";
    }
    return isNoise() ? "binary data" : OTHER_TEXT;
  }

  private int end() {
    return Math.min(window.end(), window.start() + BEGINNING);
  }
}
