package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Passes over JSON that holds nothing unusual: ASCII text without escapes, numbers of at most 18
 * digits without exponent. Whatever is passed over is also what the JSON parser would read; where
 * something is not, the position means nothing, and the parser has to decide.
 *
 * <p>Thread-safety: one thread at a time.
 */
abstract class PlainCursor {

  static final byte[] NULL = {'n', 'u', 'l', 'l'};
  static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  /** The texts of one character, such as {@code Y}. */
  private static final String[] CHARACTERS =
      IntStream.rangeClosed(0, Byte.MAX_VALUE).mapToObj(Character::toString).toArray(String[]::new);

  private final int longestText;
  private final int longestNumber;

  /** The keys expected. */
  KeyOrder order;

  byte[] bytes = {};
  int at;
  int to;

  /** The number passed last: its digits, how many of them stand behind the point, and how many. */
  long unscaled;

  int scale;
  int digits;

  /** The number of one digit passed last. */
  int digit;

  PlainCursor(ReadOptions options, KeyOrder order) {
    this.longestText = options.maxStringLength();
    this.longestNumber = options.maxNumberLength();
    this.order = order;
  }

  /** Passes what leads to the next value, and tells which key that was, or -1. */
  final int passKey(int next) {
    int behind = next < order.size() ? order.behindLead(next, bytes, at, to) : -1;
    if (behind >= 0) {
      at = behind;
      return next;
    }
    return searchKey(next);
  }

  /** Passes a key that is not the next, or has other blanks around it. */
  private int searchKey(int next) {
    if (!passes(next == 0 ? '{' : ',')) {
      return -1;
    }
    skipBlanks();
    int key = order.find(bytes, at, to, next);
    if (key >= 0) {
      at += order.token(key).length;
      skipBlanks();
    }
    return key;
  }

  /** Passes the end of the object, if it is there. */
  final boolean passesEnd() {
    if (at < to && bytes[at] <= ' ') {
      skipBlanks();
    }
    return passes('}');
  }

  final boolean passes(int expected) {
    if (at < to && bytes[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  final boolean passes(byte[] literal) {
    for (byte expected : literal) {
      if (!passes(expected)) {
        return false;
      }
    }
    return true;
  }

  /** A line feed is no blank here: it may be the end of the record. */
  final void skipBlanks() {
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
  }

  /** Passes a text that begins here with its quote; the text is in front of the closing one. */
  final boolean passesText() {
    int start = at + 1;
    int end = ByteSearch.endOfPlainText(bytes, start, to);
    if (end >= to || bytes[end] != '"' || end - start > longestText) {
      return false;
    }
    at = end + 1;
    return true;
  }

  final String ascii(int from, int end) {
    return end - from == 1
        ? CHARACTERS[bytes[from]]
        : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  /** Passes a number of one digit that a comma follows. */
  final boolean passesDigit() {
    int next = at + 1;
    if (next >= to || bytes[next] != ',') {
      return false;
    }
    digit = bytes[at] - '0';
    if (digit < 0 || digit > 9) {
      return false;
    }
    at = next;
    return true;
  }

  final boolean passesNumber() {
    int start = at;
    boolean negative = passes('-');
    int firstDigit = at;
    long number = readDigits(0);
    int wholeDigits = at - firstDigit;
    if (wholeDigits == 0 || (wholeDigits > 1 && bytes[firstDigit] == '0')) {
      return false;
    }
    int decimals = 0;
    if (passes('.')) {
      int firstDecimal = at;
      number = readDigits(number);
      decimals = at - firstDecimal;
      if (decimals == 0) {
        return false;
      }
    }
    unscaled = negative ? -number : number;
    scale = decimals;
    digits = wholeDigits + decimals;
    return digits <= DecimalText.DIGITS && at - start <= longestNumber;
  }

  /** Appends digits to a number; more than 64 bits hold wrap around and are given up later. */
  private long readDigits(long number) {
    long appended = number;
    int i = at;
    while (i < to) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      appended = appended * 10 + digit;
      i++;
    }
    at = i;
    return appended;
  }
}
