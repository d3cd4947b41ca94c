package io.gfg.customers.testkit.discovery.suite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Tables of other fields, made from a seed: a key, groups of a total and its parts, pairs of an
 * amount and its bound, two rates, money, a flag as a word and a category.
 */
final class ForeignTables {

  /** The field, which gives names and the shape of the numbers. */
  enum Field implements CleanTable {
    CLINIC(1.1, 5, 0.35, "stay", "nights", "drug", "lab", "room", "care"),
    METER(0.5, 40, 0.15, "reading", "hours", "peak", "offpeak", "night", "solar"),
    PARCEL(1.6, 3, 0.25, "parcel", "stops", "road", "rail", "air", "sea"),
    SCHOOL(0.8, 12, 0.5, "pupil", "lessons", "maths", "music", "sport", "arts");

    final double spread;
    final double scale;
    final double often;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    final List<String> words;

    Field(double spread, double scale, double often, String... words) {
      this.spread = spread;
      this.scale = scale;
      this.often = often;
      this.words = List.of(words);
    }

    @Override
    public Grid of(int rows, long seed) {
      return ForeignTables.of(this, rows, seed);
    }
  }

  private ForeignTables() {}

  @SuppressWarnings("EnumOrdinal") // only makes a seed
  static Grid of(Field field, int rows, long seed) {
    Random random = new Random(seed * 31 + field.ordinal());
    List<String> words = field.words;
    List<String> names = new ArrayList<>();
    names.add(words.get(0) + "_id");
    String total = words.get(0) + "_total";
    names.add(total);
    List<String> sum = new ArrayList<>(List.of(total));
    for (String part : List.of(words.get(2), words.get(3), words.get(4), words.get(5))) {
      names.add(part + "_units");
      sum.add(part + "_units");
    }
    names.addAll(
        List.of(
            words.get(1) + "_planned",
            words.get(1) + "_done",
            words.get(1) + "_late",
            "share_expected",
            "share_reached",
            "cost",
            "fee",
            "is_" + words.get(2),
            "region"));
    List<@Nullable String[]> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      table.add(row(field, i, random));
    }
    return new Grid(names, table, List.of(sum));
  }

  private static String[] row(Field field, int number, Random random) {
    List<String> cells = new ArrayList<>();
    cells.add("\"%s-%07d\"".formatted(field.words.get(0), number * 7919L % 9_999_991L));
    long[] parts = new long[4];
    long total = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean has = random.nextDouble() < field.often * (1.6 - 0.3 * i) || i == 0;
      parts[i] = has ? heavy(field, random) : 0;
      total += parts[i];
    }
    cells.add(Long.toString(total));
    for (long part : parts) {
      cells.add(Long.toString(part));
    }
    long planned = 1 + heavy(field, random);
    long done =
        random.nextDouble() < field.often ? planned : (long) (planned * random.nextDouble());
    long late = random.nextDouble() < 0.7 ? 0 : (long) (done * random.nextDouble());
    cells.add(Long.toString(planned));
    cells.add(Long.toString(done));
    cells.add(Long.toString(late));
    double expected = Math.round(random.nextDouble() * 10_000) / 10_000.0;
    double reached =
        random.nextDouble() < field.often
            ? expected
            : Math.round(expected * random.nextDouble() * 10_000) / 10_000.0;
    cells.add(number(expected, 4));
    cells.add(number(reached, 4));
    cells.add(number(heavy(field, random) * (5 + random.nextDouble()), 2));
    cells.add(number(2 + random.nextInt(4000) / 100.0, 2));
    cells.add(random.nextDouble() < 0.4 ? "true" : "false");
    cells.add("\"" + List.of("north", "south", "east", "west").get(random.nextInt(4)) + "\"");
    return cells.toArray(String[]::new);
  }

  private static long heavy(Field field, Random random) {
    return (long) Math.ceil(field.scale * Math.exp(field.spread * random.nextGaussian()));
  }

  static String number(double value, int places) {
    BigDecimal exact = new BigDecimal(String.format(Locale.ROOT, "%." + places + "f", value));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
