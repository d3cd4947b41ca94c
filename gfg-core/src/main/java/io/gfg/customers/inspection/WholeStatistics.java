package io.gfg.customers.inspection;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldSet;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up the columns of whole numbers, all at once: a record's numbers lie side by side. What they
 * amount to goes into the {@link FieldStatistics} of each column when it is asked for.
 */
final class WholeStatistics {

  private static final List<CustomerField<Integer>> FIELDS = CustomerField.wholeNumbers();

  private static final FieldSet ALL = FieldSet.of(FIELDS);

  private final long[] known = new long[FIELDS.size()];
  private final long[] zeros = new long[FIELDS.size()];
  private final long[] sums = new long[FIELDS.size()];
  private final int[] least = new int[FIELDS.size()];
  private final int[] greatest = new int[FIELDS.size()];

  /** Records of which every whole number is known; they are not counted in {@link #known}. */
  private long complete;

  WholeStatistics() {
    clear();
  }

  /** Takes a record into account; what is not known of it is left to its column. */
  void add(DecodedCustomer decoded, List<FieldStatistics> columns) {
    Customer customer = decoded.customer();
    if (customer.isKnown(ALL)) {
      complete++;
      addAll(customer);
      return;
    }
    for (int i = 0; i < FIELDS.size(); i++) {
      if (customer.isKnown(FIELDS.get(i))) {
        known[i]++;
        add(i, customer.intAt(i));
      } else {
        columns.get(i).addUnknown(decoded);
      }
    }
  }

  private void addAll(Customer customer) {
    for (int i = 0; i < sums.length; i++) {
      add(i, customer.intAt(i));
    }
  }

  private void add(int column, int value) {
    sums[column] += value;
    zeros[column] += value == 0 ? 1 : 0;
    least[column] = Math.min(least[column], value);
    greatest[column] = Math.max(greatest[column], value);
  }

  /** Hands over what the numbers so far amount to, and begins anew. */
  void handTo(List<FieldStatistics> columns) {
    for (int i = 0; i < FIELDS.size(); i++) {
      columns.get(i).addWholes(complete + known[i], zeros[i], sums[i]);
      columns.get(i).addRange(least[i], greatest[i]);
    }
    clear();
  }

  private void clear() {
    complete = 0;
    Arrays.fill(known, 0);
    Arrays.fill(zeros, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(greatest, Integer.MIN_VALUE);
  }
}
