package io.gfg.customers.source;

/** Looks for the comma or bracket that ends one element of an array. */
final class ArrayElement {

  private final int maxLength;
  private int scanned;
  private long length;
  private int delimiter;
  private int depth;
  private boolean inString;
  private boolean escaped;

  ArrayElement(int maxLength) {
    this.maxLength = maxLength;
  }

  /**
   * Looks at what the window has beyond what was looked at before.
   *
   * @return true if the delimiter was found
   */
  boolean scan(ByteWindow window) {
    byte[] bytes = window.buffer();
    int end = window.end();
    int from = window.start() + scanned;
    int i = from;
    while (i < end && !isDelimiter(bytes[i])) {
      i++;
    }
    scanned += i - from;
    length += i - from;
    delimiter = i;
    return i < end;
  }

  /** The index at which the last scan ended. */
  int delimiter() {
    return delimiter;
  }

  int length() {
    return scanned;
  }

  boolean isTooLong() {
    return length > maxLength;
  }

  /** Says that the window has given up what was scanned. */
  void forget() {
    scanned = 0;
  }

  /** How long the element is without the white space behind it. */
  int trimmedLength(ByteWindow window) {
    int end = delimiter;
    while (end > window.start() && JsonText.isSpace(window.buffer()[end - 1])) {
      end--;
    }
    return end - window.start();
  }

  /** Whether a byte ends the element; if not, it is taken account of. */
  private boolean isDelimiter(byte b) {
    if (inString) {
      passInString(b);
      return false;
    }
    switch (b) {
      case '"' -> inString = true;
      case '{', '[' -> depth++;
      case '}' -> depth = Math.max(0, depth - 1);
      case ']' -> {
        if (depth == 0) {
          return true;
        }
        depth--;
      }
      case ',' -> {
        return depth == 0;
      }
      default -> {}
    }
    return false;
  }

  private void passInString(byte b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      inString = false;
    }
  }
}
