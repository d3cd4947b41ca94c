package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldSet;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One number of 64 bits for all that a customer's row holds, which the server makes of its rows
 * ({@code hash_record_extended}) and this makes of customers.
 *
 * <p>The server hashes a decimal without its sign, so the signs are columns of their own.
 */
final class RowHash {

  /** Stands for a row without a hash: one with extras, or with numbers of many digits. */
  static final long NONE = 0;

  /** The server's own operator, whatever the search path may hold. */
  private static final String NEGATIVE = " operator(pg_catalog.<) 0";

  private static final List<CustomerField<Integer>> WHOLES = CustomerField.wholeNumbers();

  private static final FieldSet ALL_WHOLES = FieldSet.of(WHOLES);

  private static final List<CustomerField<?>> DECIMALS = ofType(FieldType.DECIMAL);

  private static final List<CustomerField<?>> OTHERS =
      Stream.of(FieldType.BOOLEAN, FieldType.TEXT).flatMap(type -> ofType(type).stream()).toList();

  private final long seed;
  private final ServerHash hash;

  RowHash(long seed) {
    this.seed = seed;
    this.hash = new ServerHash(seed);
  }

  private static List<CustomerField<?>> ofType(FieldType type) {
    return CustomerField.all().stream().filter(field -> field.type() == type).toList();
  }

  /** The hash of a row of the table of customers, or {@link #NONE}, in SQL. */
  String expression() {
    String cells =
        Stream.of(
                WHOLES.stream().map(RowHash::quoted),
                OTHERS.stream().map(RowHash::quoted),
                DECIMALS.stream().map(field -> quoted(field) + ", " + quoted(field) + NEGATIVE))
            .flatMap(columns -> columns)
            .collect(Collectors.joining(", "));
    return "case when \"%s\" is null then pg_catalog.hash_record_extended(row(%s), %d::bigint) else %d end"
        .formatted(CUSTOMER.EXTRAS.getName(), cells, seed, NONE);
  }

  private static String quoted(CustomerField<?> field) {
    return '"' + field.name() + '"';
  }

  /** The hash of the row of a customer, or {@link #NONE}. */
  long of(Customer customer) {
    if (!customer.extras().isEmpty()) {
      return NONE;
    }
    long row = ofWholes(customer);
    for (int i = 0; i < OTHERS.size(); i++) {
      row = with(row, ofOther(customer.get(OTHERS.get(i))));
    }
    for (int i = 0; i < DECIMALS.size(); i++) {
      BigDecimal decimal = (BigDecimal) customer.get(DECIMALS.get(i));
      if (decimal == null) {
        row = with(with(row, 0), 0);
      } else if (ServerHash.takes(decimal)) {
        row = with(with(row, hash.of(decimal)), hash.of(decimal.signum() < 0));
      } else {
        return NONE;
      }
    }
    return row;
  }

  private long ofWholes(Customer customer) {
    boolean allKnown = customer.isKnown(ALL_WHOLES);
    long row = 0;
    for (int i = 0; i < WHOLES.size(); i++) {
      boolean known = allKnown || customer.isKnown(WHOLES.get(i));
      row = with(row, known ? hash.of(customer.intAt(i)) : 0);
    }
    return row;
  }

  private long ofOther(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    return value instanceof Boolean flag
        ? hash.of(flag)
        : hash.of(((String) value).getBytes(StandardCharsets.UTF_8));
  }

  /** The row so far, with one more cell; one without a value is a 0. */
  private static long with(long row, long cell) {
    return row * 31 + cell;
  }
}
