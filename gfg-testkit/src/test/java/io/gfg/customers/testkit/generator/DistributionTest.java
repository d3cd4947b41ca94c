package io.gfg.customers.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.CustomerField;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the file as published with the published table, generously. */
class DistributionTest {

  private static List<GeneratedRow> rows = List.of();

  @BeforeAll
  static void generate() {
    rows = CustomerGenerator.asPublished().rows().toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "days_since_first_order,     1,    910,    1713,    1374.04,    1786",
    "days_since_last_order,      24,   6816,   25560,   24592.68,   41640",
    "orders,                     1,    1,      2,       4.108,      4",
    "items,                      1,    1,      3,       8.575,      7",
    "cancels,                    0,    0,      0,       0.0531,     0",
    "returns,                    0,    0,      0,       1.622,      1",
    "different_addresses,        0,    0,      0,       0.1166,     0",
    "shipping_addresses,         1,    1,      1,       1.501,      2",
    "devices,                    1,    1,      1,       1.277,      1",
    "vouchers,                   0,    0,      0,       0.9403,     1",
    "cc_payments,                0,    0,      1,       0.6424,     1",
    "paypal_payments,            0,    0,      0,       0.4909,     1",
    "afterpay_payments,          0,    0,      0,       0.05344,    0",
    "female_items,               0,    0,      2,       6.466,      5",
    "male_items,                 0,    0,      0,       1.719,      1",
    "unisex_items,               0,    0,      0,       0.3901,     0",
    "wapp_items,                 0,    0,      0,       3.795,      2",
    "wftw_items,                 0,    0,      0,       1.633,      2",
    "mapp_items,                 0,    0,      0,       0.9271,     0",
    "wacc_items,                 0,    0,      0,       0.5736,     0",
    "macc_items,                 0,    0,      0,       0.5736,     0",
    "mftw_items,                 0,    0,      0,       0.4201,     0",
    "wspt_items,                 0,    0,      0,       0.3785,     0",
    "mspt_items,                 0,    0,      0,       0.1159,     0",
    "curvy_items,                0,    0,      0,       0.04142,    0",
    "sacc_items,                 0,    0,      0,       0.08764,    0",
    "msite_orders,               0,    0,      0,       0.9781,     1",
    "desktop_orders,             0,    1,      1,       2.624,      3",
    "android_orders,             0,    0,      0,       0.04294,    0",
    "ios_orders,                 0,    0,      0,       0.4629,     0",
    "work_orders,                0,    0,      0,       0.2398,     0",
    "home_orders,                0,    0,      0,       1.532,      1",
    "parcelpoint_orders,         0,    0,      0,       0.02528,    0",
    "other_collection_orders,    0,    1,      1,       2.311,      2",
    "redpen_discount_used,       0,    0,      54.48,   435.22,     253.65",
    "coupon_discount_applied,    0,    0,      0,       174.4,      61.8",
    "average_discount_onoffer,   0,    0,      0.15,    0.1903,     0.3143",
    "average_discount_used,      0,    83.88,  2122.65, 2357.38,    3829.88",
    "revenue,                    0,    76.3,   212.7,   1303.7,     790.5"
  })
  void isCloseToThePublishedTable(
      String column, double min, double lower, double median, double mean, double upper) {
    double[] values = values(CustomerField.find(column).orElseThrow());

    assertThat(values[0]).as("minimum").isEqualTo(min);
    assertThat(values[values.length / 4]).as("lower quartile").isCloseTo(lower, near(lower, mean));
    assertThat(values[values.length / 2]).as("median").isCloseTo(median, near(median, mean));
    assertThat(Arrays.stream(values).average().orElse(0)).as("mean").isCloseTo(mean, within(mean));
    assertThat(values[values.length * 3 / 4])
        .as("upper quartile")
        .isCloseTo(upper, near(upper, mean));
  }

  private static double[] values(CustomerField<?> field) {
    return rows.stream()
        .map(row -> row.written().get(field))
        .filter(Number.class::isInstance)
        .mapToDouble(value -> ((Number) value).doubleValue())
        .sorted()
        .toArray();
  }

  /**
   * A fifth, or where the mean is far above the quantile, a thirtieth of that; at least a count.
   */
  private static Offset<Double> near(double quantile, double mean) {
    double smallest = quantile == Math.rint(quantile) && quantile < 10 ? 1 : 0;
    double most = Math.max(0.2 * quantile, mean / 30);
    return Offset.offset(Math.max(most, quantile == 0 ? 0 : smallest));
  }

  private static Offset<Double> within(double mean) {
    return Offset.offset(0.35 * mean);
  }
}
