package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;

/** Hashes of 64 bits that depend on nothing but names and values. */
final class Hashes {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long BOOLEAN = 0xD1B54A32D192ED03L;
  private static final long LONG_NUMBER = 0x8CB92BA72F3D8DD7L;
  private static final long NESTED = 0xABC98388FB8FAC03L;

  private Hashes() {}

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  static long of(String text) {
    long hash = text.length() + GOLDEN;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  /** What {@link #of(String)} gives for a cell's text, long number or JSON. */
  private static long ofText(TableRow row, int column) {
    int length = row.length(column);
    long hash = length + GOLDEN;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ row.charAt(column, i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  static long ofNumber(long unscaled, int scale) {
    return mix(unscaled * GOLDEN + scale);
  }

  static long ofCell(TableRow row, int column) {
    return switch (row.kind(column)) {
      case MISSING -> 0;
      case NULL -> GOLDEN;
      case BOOLEAN -> mix(row.unscaled(column) + BOOLEAN);
      case NUMBER -> ofNumber(row.unscaled(column), row.scale(column));
      case TEXT -> ofText(row, column) + GOLDEN;
      case LONG_NUMBER -> ofText(row, column) + LONG_NUMBER;
      case NESTED -> ofText(row, column) + NESTED;
    };
  }
}
