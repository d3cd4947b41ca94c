package io.gfg.customers.testkit.discovery.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables of fields that no threshold was chosen by, each with relations of its own. */
enum HeldOutTables implements CleanTable {
  /** Nights of two kinds, guests of three, and a reminder some days before. */
  HOTEL(
      "booking_id,nights,weekday_nights,weekend_nights,adults,children,lead_days,guests,infants,"
          + "reminder_days,rate_best,rate_paid,cost,is_refundable,channel,room",
      List.of(
          List.of("guests", "adults", "children", "infants"),
          List.of("nights", "weekday_nights", "weekend_nights")),
      HeldOutTables::booking),
  /** Days in three wards, tests of four kinds, and two contacts. */
  HOSPITAL(
      "case_id,bed_days,ward_days,icu_days,rehab_days,age,contact_days,admission_days,tests,blood,"
          + "scans,urine,swabs,risk_worst,risk,cost,is_emergency,ward",
      List.of(
          List.of("tests", "blood", "scans", "urine", "swabs"),
          List.of("bed_days", "ward_days", "icu_days", "rehab_days")),
      HeldOutTables::stay),
  /** Requests by what they ask for and by how they end. */
  WEBLOG(
      "session_id,requests,pages,calls,images,scripts,known_days,seen_days,passed,moved,failed,"
          + "share_cached,share_fresh,cost,is_mobile,country,bytes",
      List.of(
          List.of("requests", "pages", "calls", "images", "scripts"),
          List.of("requests", "passed", "moved", "failed")),
      HeldOutTables::session),
  /** Watt-hours by tariff, of which some are fed back, and the age of a meter. */
  ENERGY(
      "meter_id,drawn,day_wh,night_wh,holiday_wh,fed_back,installed_days,checked_days,alarms,"
          + "load_peak,load_mean,cost,is_solar,zone",
      List.of(List.of("drawn", "day_wh", "night_wh", "holiday_wh")),
      HeldOutTables::meter);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<List<String>> sums;

  @SuppressWarnings("ImmutableEnumChecker") // a method
  private final Function<Random, List<Object>> row;

  HeldOutTables(String names, List<List<String>> sums, Function<Random, List<Object>> row) {
    this.names = List.of(names.split(",", -1));
    this.sums = sums;
    this.row = row;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // only makes a seed
  public Grid of(int rows, long seed) {
    Random random = new Random(seed * 37 + 11 + ordinal());
    List<@Nullable String[]> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<String> cells = new ArrayList<>();
      cells.add("\"%s%08d\"".formatted(name().charAt(0), i * 7919L % 99_999_989L));
      row.apply(random).forEach(cell -> cells.add(cell.toString()));
      table.add(cells.toArray(String[]::new));
    }
    return new Grid(new ArrayList<>(names), table, sums);
  }

  private static List<Object> booking(Random random) {
    int week = random.nextInt(5) + (random.nextInt(6) == 0 ? random.nextInt(20) : 0);
    int weekend = random.nextInt(3) + (week == 0 ? 1 : 0);
    int adults = 1 + random.nextInt(3);
    int children = some(random, 0.3, 3);
    int infants = some(random, 0.08, 2);
    int lead = 1 + random.nextInt(20) * random.nextInt(20);
    int reminder = upTo(random, lead, 0.3);
    double best = random.nextInt(8000) / 10_000.0;
    double paid = random.nextInt(4) == 0 ? best : best + random.nextInt(2000) / 10_000.0;
    return List.of(
        week + weekend,
        week,
        weekend,
        adults,
        children,
        lead,
        adults + children + infants,
        infants,
        reminder,
        rate(best),
        rate(paid),
        money(random, 60 * (week + weekend)),
        random.nextInt(3) == 0,
        word(random, "web", "phone", "desk"),
        100 + random.nextInt(400));
  }

  private static List<Object> stay(Random random) {
    int ward = 1 + some(random, 0.8, 12);
    int icu = some(random, 0.15, 9);
    int rehab = some(random, 0.25, 20);
    int contact = 1 + (int) Math.exp(2 + 1.5 * Math.abs(random.nextGaussian()));
    int admission = upTo(random, contact, 0.2);
    int blood = 1 + some(random, 0.7, 6);
    int scans = some(random, 0.4, 3);
    int urine = some(random, 0.3, 4);
    int swabs = some(random, 0.1, 2);
    double worst = random.nextInt(10_000) / 10_000.0;
    double risk = random.nextInt(5) == 0 ? worst : worst * random.nextInt(1000) / 1000;
    return List.of(
        ward + icu + rehab,
        ward,
        icu,
        rehab,
        1 + random.nextInt(95),
        contact,
        admission,
        blood + scans + urine + swabs,
        blood,
        scans,
        urine,
        swabs,
        rate(worst),
        rate(risk),
        money(random, 400 * ward),
        random.nextInt(4) == 0,
        word(random, "A", "B", "C", "D"));
  }

  private static List<Object> session(Random random) {
    int pages = 1 + some(random, 0.9, 15);
    int calls = some(random, 0.5, 40);
    int images = some(random, 0.6, 60);
    int scripts = 1 + some(random, 0.3, 10);
    int all = pages + calls + images + scripts;
    int failed = some(random, 0.1, 1 + all / 3);
    int moved = Math.min(all - failed, some(random, 0.2, 1 + all / 2));
    int known = 1 + random.nextInt(30) * random.nextInt(30);
    double cached = random.nextInt(10_000) / 10_000.0;
    double fresh = random.nextInt(3) == 0 ? cached : cached * random.nextInt(100) / 100;
    return List.of(
        all,
        pages,
        calls,
        images,
        scripts,
        known,
        upTo(random, known, 0.4),
        all - failed - moved,
        moved,
        failed,
        rate(cached),
        rate(fresh),
        money(random, 3),
        random.nextBoolean(),
        word(random, "au", "nz", "sg"),
        1 + 3 * (int) (900 * Math.exp(1.7 * random.nextGaussian())));
  }

  private static List<Object> meter(Random random) {
    int day = (int) Math.exp(8 + random.nextGaussian());
    int night = some(random, 0.8, 4000);
    int holiday = some(random, 0.3, 2500);
    int installed = 30 + random.nextInt(5000);
    double peak = (1 + random.nextInt(9999)) / 10_000.0;
    double mean = random.nextInt(8) == 0 ? peak : peak * (1 + random.nextInt(99)) / 100;
    return List.of(
        day + night + holiday,
        day,
        night,
        holiday,
        some(random, 0.2, 9000),
        installed,
        upTo(random, installed, 0.15),
        some(random, 0.2, 12),
        rate(peak),
        rate(mean),
        money(random, 90),
        random.nextInt(5) == 0,
        word(random, "hill", "coast", "city"));
  }

  /** Zero but in a share of the rows, where it is from 1 to a number, the smaller the likelier. */
  private static int some(Random random, double share, int most) {
    return random.nextDouble() < share ? 1 + random.nextInt(1 + random.nextInt(most)) : 0;
  }

  /** At most a bound, and the bound itself in a share of the rows. */
  private static int upTo(Random random, int bound, double share) {
    return random.nextDouble() < share ? bound : random.nextInt(bound + 1);
  }

  private static String word(Random random, String... words) {
    return "\"" + words[random.nextInt(words.length)] + "\"";
  }

  private static String money(Random random, int scale) {
    return ForeignTables.number(scale * Math.exp(0.5 * random.nextGaussian()), 2);
  }

  private static String rate(double value) {
    return ForeignTables.number(value, 4);
  }
}
