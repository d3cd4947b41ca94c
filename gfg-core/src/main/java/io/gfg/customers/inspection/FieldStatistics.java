package io.gfg.customers.inspection;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Gathers the {@link FieldProfile} of one column. */
final class FieldStatistics {

  private final CustomerField<?> field;
  private long known;
  private long missing;
  private long nulls;
  private long zeros;
  private long encoded;
  private long wholeSum;
  private final DecimalSum decimals = new DecimalSum();
  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;
  private int wholeMin = Integer.MAX_VALUE;
  private int wholeMax = Integer.MIN_VALUE;

  FieldStatistics(CustomerField<?> field) {
    this.field = field;
  }

  CustomerField<?> field() {
    return field;
  }

  /** Takes whole numbers into account that were added up elsewhere. */
  void addWholes(long count, long zero, long sum) {
    known += count;
    zeros += zero;
    wholeSum += sum;
  }

  /** Takes the least and the greatest of these numbers into account. */
  void addRange(int least, int greatest) {
    wholeMin = Math.min(wholeMin, least);
    wholeMax = Math.max(wholeMax, greatest);
  }

  /** Takes the column of a record into account. */
  void add(DecodedCustomer decoded) {
    Object value = decoded.customer().get(field);
    if (value == null) {
      addUnknown(decoded);
    } else {
      known++;
      addValue(value);
    }
  }

  /**
   * Takes into account what another gathered of later records. Of least values that are equal but
   * written differently, the first one stays.
   */
  void merge(FieldStatistics later) {
    known += later.known;
    missing += later.missing;
    nulls += later.nulls;
    zeros += later.zeros;
    encoded += later.encoded;
    wholeSum += later.wholeSum;
    decimals.merge(later.decimals);
    wholeMin = Math.min(wholeMin, later.wholeMin);
    wholeMax = Math.max(wholeMax, later.wholeMax);
    min = later.min == null ? min : least(later.min);
    max = later.max == null ? max : greatest(later.max);
  }

  void addEncoded() {
    encoded++;
  }

  void addUnknown(DecodedCustomer decoded) {
    if (!decoded.raw().has(field)) {
      missing++;
    } else if (decoded.raw().get(field) == null) {
      nulls++;
    }
  }

  private void addValue(Object value) {
    if (value instanceof BigDecimal decimal) {
      addDecimal(decimal);
    } else if (value instanceof Boolean flag) {
      wholeSum += flag ? 1 : 0;
      zeros += flag ? 0 : 1;
    }
  }

  private void addDecimal(BigDecimal value) {
    decimals.add(value);
    zeros += value.signum() == 0 ? 1 : 0;
    min = least(value);
    max = greatest(value);
  }

  private BigDecimal least(BigDecimal value) {
    return min == null || value.compareTo(min) < 0 ? value : min;
  }

  private BigDecimal greatest(BigDecimal value) {
    return max == null || value.compareTo(max) > 0 ? value : max;
  }

  FieldProfile profile() {
    boolean whole = wholeMin <= wholeMax;
    return new FieldProfile(
        field.name(),
        known,
        missing,
        nulls,
        zeros,
        encoded,
        whole ? BigDecimal.valueOf(wholeMin) : min,
        whole ? BigDecimal.valueOf(wholeMax) : max,
        decimals.total().add(BigDecimal.valueOf(wholeSum)));
  }
}
