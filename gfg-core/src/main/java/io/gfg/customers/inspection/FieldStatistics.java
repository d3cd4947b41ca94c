package io.gfg.customers.inspection;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.util.List;
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

  /** Takes the column of many records into account. */
  void add(List<DecodedCustomer> records) {
    if (field.type() == FieldType.INTEGER) {
      addWholes(records);
    } else {
      for (int i = 0; i < records.size(); i++) {
        addAny(records.get(i));
      }
    }
  }

  /** Most columns are of whole numbers; these sums stay in registers. */
  private void addWholes(List<DecodedCustomer> records) {
    int count = 0;
    int zero = 0;
    long sum = 0;
    int least = wholeMin;
    int greatest = wholeMax;
    for (int i = 0; i < records.size(); i++) {
      DecodedCustomer decoded = records.get(i);
      if (decoded.customer().get(field) instanceof Integer value) {
        int whole = value;
        count++;
        sum += whole;
        zero += whole == 0 ? 1 : 0;
        least = Math.min(least, whole);
        greatest = Math.max(greatest, whole);
      } else {
        addUnknown(decoded);
      }
    }
    known += count;
    zeros += zero;
    wholeSum += sum;
    wholeMin = least;
    wholeMax = greatest;
  }

  private void addAny(DecodedCustomer decoded) {
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

  private void addUnknown(DecodedCustomer decoded) {
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
