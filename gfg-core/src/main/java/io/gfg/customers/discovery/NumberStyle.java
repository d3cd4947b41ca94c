package io.gfg.customers.discovery;

/** How a number is written as text. */
enum NumberStyle {
  /** Digits alone, such as 1234. */
  WHOLE,
  /** With a point before the decimals, such as 1234.5. */
  POINT,
  /** With commas between thousands, such as 1,234,567 or 1,234.5. */
  COMMA_GROUPS,
  /** With a comma before the decimals, such as 12,5 or 1.234,5. */
  COMMA_DECIMALS,
  /** With one comma and three digits behind it, such as 1,234, which may be either. */
  EITHER,
  /** No number. */
  NONE;

  /** The style of a text, without the space around it and a sign before it. */
  static NumberStyle of(String text) {
    String plain = text.strip();
    String digits = plain.startsWith("-") ? plain.substring(1) : plain;
    if (!isWritten(digits)) {
      return NONE;
    }
    int comma = digits.indexOf(',');
    int point = digits.indexOf('.');
    if (comma < 0) {
      return point < 0 ? WHOLE : pointed(digits, point);
    }
    boolean isOne = comma == digits.lastIndexOf(',');
    if (point < 0) {
      return isOne ? oneComma(digits, comma) : groups(digits, ',');
    }
    if (point > comma) {
      String before = digits.substring(0, point);
      return isLast(digits, '.') ? groups(before, ',') : NONE;
    }
    boolean isGrouped = isOne && groups(digits.substring(0, comma), '.') == COMMA_GROUPS;
    return isGrouped ? COMMA_DECIMALS : NONE;
  }

  /** Whether there are only digits, commas and points, and a digit at both ends. */
  private static boolean isWritten(String text) {
    if (text.isEmpty() || !isDigit(text.charAt(0)) || !isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && c != ',' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLast(String text, char mark) {
    return text.indexOf(mark) == text.lastIndexOf(mark);
  }

  private static NumberStyle pointed(String digits, int point) {
    return isLast(digits, '.') && point > 0 ? POINT : NONE;
  }

  private static NumberStyle oneComma(String digits, int comma) {
    boolean groups = groups(digits, ',') == COMMA_GROUPS;
    return groups ? EITHER : comma > 0 ? COMMA_DECIMALS : NONE;
  }

  /**
   * Groups of three digits, but for the first, which has one to three and does not begin with 0.
   */
  private static NumberStyle groups(String digits, char mark) {
    String[] groups = digits.split(mark == '.' ? "\\." : ",", -1);
    boolean first = groups[0].length() <= 3 && !groups[0].startsWith("0");
    for (int i = 1; i < groups.length; i++) {
      first &= groups[i].length() == 3;
    }
    return first && groups.length > 1 ? COMMA_GROUPS : NONE;
  }
}
