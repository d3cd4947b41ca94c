package io.gfg.customers.source;

/** Line and column of a byte, as an editor counts them: columns in characters, both from 1. */
final class TextPlace {

  private long line;
  private int column;

  TextPlace(long line, int column) {
    this.line = line;
    this.column = column;
  }

  TextPlace copy() {
    return new TextPlace(line, column);
  }

  long line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Moves over the bytes of a range. */
  void advance(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      advance(bytes[i]);
    }
  }

  void advance(byte next) {
    if (next == '\n') {
      line++;
      column = 1;
    } else if ((next & 0xC0) != 0x80) {
      column++; // the continuation bytes of UTF-8 belong to the character before
    }
  }
}
