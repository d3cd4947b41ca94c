package io.gfg.customers.limits;

import io.gfg.customers.source.InputStreamSupplier;
import io.gfg.customers.source.ReadOptions;

/** Input made to exhaust memory or time, and what becomes of it. */
@SuppressWarnings("ImmutableEnumChecker") // both fields are, but do not say so
enum Attack {
  LINE_OF_100_MB(
      () -> Bytes.of("{}\n").then("x", 100 * Bytes.MB).then("\n{}").open(),
      "read 3: customer-id.missing malformed.too-long"),
  TEXT_OF_100_MB(
      () -> Bytes.of("{\"x\":\"").then("y", 100 * Bytes.MB).then("\"}\n{}").open(),
      "read 2: customer-id.missing malformed.too-long"),
  TEXT_OF_1_MB(
      () -> Bytes.of("{\"x\":\"").then("y", Bytes.MB).then("\"}").open(),
      "read 1: malformed.text-too-long"),
  NESTING_10_000_DEEP(
      () -> Bytes.of("{\"x\":").then("[", 10_000).then("]", 10_000).then("}").open(),
      "read 1: malformed.too-deep"),
  NESTING_100_000_OBJECTS_DEEP(
      () -> Bytes.of("{\"x\":").then("{\"a\":", 100_000).then("1").then("}", 100_001).open(),
      "read 1: malformed.too-deep"),
  NUMBER_OF_A_MILLION_DIGITS(
      () -> Bytes.of("{\"revenue\":").then("9", 1_000_000).then("}").open(),
      "read 1: malformed.number-too-long"),
  NUMBER_TEXT_OF_50_000_DIGITS(
      () -> Bytes.of("{\"revenue\":\"").then("9", 50_000).then("\"}").open(),
      "read 1: customer-id.missing revenue.not-a-number"),
  EXPONENT_OF_NINE_DIGITS(
      () -> Bytes.of("{\"revenue\":1e999999999,\"orders\":1e999999999}").open(),
      "read 1: customer-id.missing orders.out-of-range revenue.out-of-range"),
  MILLION_KEYS(
      () -> Bytes.of("{\"x\":0").thenNumbered(",\"k%d\":0", 1_000_000).then("}").open(),
      "read 1: malformed.too-long"),
  KEYS_THAT_FILL_A_RECORD(
      () -> Bytes.of("{\"x\":0").thenNumbered(",\"k%d\":0", 90_000).then("}").open(),
      "read 1: customer-id.missing"),
  NESTED_KEYS_THAT_FILL_A_RECORD(
      () -> Bytes.of("{\"x\":{\"x\":0").thenNumbered(",\"k%d\":0", 90_000).then("}}").open(),
      "read 1: customer-id.missing"),
  KEYS_OF_ONE_HASH_CODE(
      () -> Bytes.of("{\"x\":0").thenColliding(",\"%s\":0", 14).then("}").open(),
      "read 1: customer-id.missing"),
  MILLION_ELEMENTS(
      () -> Bytes.of("{\"x\":[0").then(",0", 1_000_000).then("]}").open(),
      "read 1: malformed.too-long"),
  ELEMENTS_THAT_FILL_A_RECORD(
      () -> Bytes.of("{\"x\":[0").then(",0", 500_000).then("]}").open(),
      "read 1: customer-id.missing"),
  GZIP_OF_100_MB_OF_ZEROS(
      () -> Bytes.of("{}\n").then("0", 100 * Bytes.MB).gzip(), "maxCompressionRatio"),
  GZIP_BEYOND_THE_SIZE_ALLOWED(
      () -> Bytes.of("").thenNumbered("{\"x\":%d}\n", 1_000_000).gzip(),
      ReadOptions.builder().maxDecompressedBytes(Bytes.MB).build(),
      "maxDecompressedBytes"),
  ZIP_OF_100_MB_OF_ZEROS(
      () -> Bytes.of("{}\n").then("0", 100 * Bytes.MB).zip("data.json"), "maxCompressionRatio"),
  ZIP_OF_50_000_ENTRIES(() -> Zips.ofEntries(50_000), "has no entry that is"),
  ZIP_NAMES_THAT_LEAVE_THE_DIRECTORY(
      () -> Bytes.of("{}\n").zip("../../../../etc/passwd"),
      "has no entry that is newline-delimited JSON, a JSON array or CSV; it has ../../../../etc/passwd"),
  ZIP_NAME_FROM_THE_ROOT(() -> Bytes.of("{}\n").zip("/etc/passwd"), "read 1: customer-id.missing"),
  ZIP_NAME_OF_60_000_CHARACTERS(
      () -> Bytes.of("{}\n").zip("n".repeat(60_000)), "read 1: customer-id.missing"),
  CSV_OF_A_MILLION_COLUMNS(
      () -> Bytes.of("customer_id").thenNumbered(",c%d", 1_000_000).then("\n1\n").open(),
      "has no CSV header"),
  CSV_COLUMNS_THAT_FILL_A_RECORD(
      () -> Bytes.of("customer_id").thenNumbered(",c%d", 100_000).then("\n1\n").open(),
      "read 1: malformed.csv"),
  CSV_QUOTE_OF_50_MB_WITHOUT_END(
      () -> Bytes.of("customer_id,x\n1,\"").then("y".repeat(999) + "\n", 50_000).open(),
      "read 50000: malformed.csv"),
  ARRAY_TEXT_OF_50_MB_WITHOUT_END(
      () -> Bytes.of("[{\"x\":\"").then("y", 50 * Bytes.MB).open(), "ends within the array"),
  BLANK_LINES_OF_50_MB(
      () -> Bytes.of("{}\n").then(" \n", 25 * Bytes.MB).open(), "read 1: customer-id.missing");

  private final InputStreamSupplier input;
  private final ReadOptions options;
  private final String outcome;

  Attack(InputStreamSupplier input, String outcome) {
    this(input, ReadOptions.defaults(), outcome);
  }

  Attack(InputStreamSupplier input, ReadOptions options, String outcome) {
    this.input = input;
    this.options = options;
    this.outcome = outcome;
  }

  InputStreamSupplier input() {
    return input;
  }

  ReadOptions options() {
    return options;
  }

  /** What the process is expected to say of it, or a part of that. */
  String outcome() {
    return outcome;
  }
}
