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
  private BigDecimal decimalSum = BigDecimal.ZERO;
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

  void add(DecodedCustomer decoded) {
    Object value = decoded.customer().get(field);
    if (value == null) {
      addUnknown(decoded);
    } else {
      known++;
      addValue(value);
    }
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
    if (value instanceof Integer whole) {
      addWhole(whole);
    } else if (value instanceof BigDecimal decimal) {
      addDecimal(decimal);
    } else if (value instanceof Boolean flag) {
      wholeSum += flag ? 1 : 0;
      zeros += flag ? 0 : 1;
    }
  }

  private void addWhole(int value) {
    wholeSum += value;
    zeros += value == 0 ? 1 : 0;
    wholeMin = Math.min(wholeMin, value);
    wholeMax = Math.max(wholeMax, value);
  }

  private void addDecimal(BigDecimal value) {
    decimalSum = decimalSum.add(value);
    zeros += value.signum() == 0 ? 1 : 0;
    min = min == null ? value : min.min(value);
    max = max == null ? value : max.max(value);
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
        decimalSum.add(BigDecimal.valueOf(wholeSum)));
  }
}
