package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.FieldSet;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Hashes of 64 bits over what a record says. Numbers of equal value hash alike however they are
 * written: 1.0 and 1.00 are no contradiction.
 *
 * <p>The hash is the sum of one well mixed number for each known column, which a processor makes
 * side by side; two records that differ in one column always differ in it. The mixing function is
 * the finaliser of SplitMix64.
 */
final class ContentHash {

  private static final int LONG_DIGITS = 18;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private static final List<CustomerField<Integer>> WHOLES = CustomerField.wholeNumbers();

  private static final FieldSet ALL_WHOLES = FieldSet.of(WHOLES);

  private static final List<CustomerField<?>> OTHERS =
      CustomerField.all().stream().filter(field -> field.type() != FieldType.INTEGER).toList();

  private static final long[] WHOLE_SALTS = salts(WHOLES);

  private static final long[] OTHER_SALTS = salts(OTHERS);

  private ContentHash() {}

  /** What sets the columns apart. */
  private static long[] salts(List<? extends CustomerField<?>> fields) {
    return fields.stream().mapToLong(field -> mix((field.ordinal() + 1) * SEED)).toArray();
  }

  static long of(Customer customer) {
    long hash = SEED + ofWholes(customer);
    for (int i = 0; i < OTHER_SALTS.length; i++) {
      Object value = customer.get(OTHERS.get(i));
      if (value != null) {
        hash += mix(OTHER_SALTS[i] + ofValue(value));
      }
    }
    return customer.extras().isEmpty() ? hash : withExtras(hash, customer.extras());
  }

  private static long ofWholes(Customer customer) {
    boolean allKnown = customer.isKnown(ALL_WHOLES);
    long hash = 0;
    for (int i = 0; i < WHOLE_SALTS.length; i++) {
      if (allKnown || customer.isKnown(WHOLES.get(i))) {
        hash += mix(WHOLE_SALTS[i] + customer.intAt(i));
      }
    }
    return hash;
  }

  private static long withExtras(long content, Extras extras) {
    long hash = content;
    for (Map.Entry<String, String> extra : extras.values().entrySet()) {
      hash = mix(hash * 31 + of(extra.getKey(), SEED));
      hash = mix(hash * 31 + of(extra.getValue(), SEED));
    }
    return hash;
  }

  static long of(String text, long seed) {
    long hash = mix(seed + text.length());
    int i = 0;
    for (; i <= text.length() - 4; i += 4) {
      long four =
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48;
      hash = mix(hash * 31 + four);
    }
    for (; i < text.length(); i++) {
      hash = mix(hash * 31 + text.charAt(i));
    }
    return hash;
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static long ofValue(Object value) {
    if (value instanceof BigDecimal decimal) {
      return ofDecimal(decimal);
    }
    return value instanceof Boolean flag ? (flag ? 1 : 2) : of((String) value, SEED);
  }

  private static long ofDecimal(BigDecimal decimal) {
    if (decimal.precision() <= LONG_DIGITS) {
      return ofShortDecimal(
          decimal.scaleByPowerOfTen(decimal.scale()).longValue(), decimal.scale());
    }
    BigDecimal shortest = decimal.stripTrailingZeros();
    return mix(mix(bits(shortest.unscaledValue())) + shortest.scale());
  }

  /** The same without the detour over big integers, which every amount of a file would take. */
  private static long ofShortDecimal(long unscaled, int scale) {
    if (unscaled == 0) {
      return mix(mix(0));
    }
    long shortest = unscaled;
    int shortestScale = scale;
    while (shortest % 10 == 0) {
      shortest /= 10;
      shortestScale--;
    }
    return mix(mix(shortest) + shortestScale);
  }

  /** All bits count: a hash of fewer would let differing amounts pass for copies. */
  private static long bits(BigInteger number) {
    return number.bitLength() < Long.SIZE ? number.longValue() : of(number.toString(), SEED);
  }
}
