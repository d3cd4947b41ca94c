package io.gfg.customers.examples.cli;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.FieldProfile;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The file whose answers were published. Its checksum never was; but people who had it published
 * what its columns hold, and a file that agrees in all of that is taken for it. None of these
 * figures is one of the answers. They do not depend on how the file is packed, or whether it is
 * NDJSON or an array.
 */
final class PublishedFile {

  private static final long ROWS = 46_279;
  private static final long COPIES = 249;
  private static final long COUPON_NULLS = 10_205;

  private static final List<Mark> MARKS =
      List.of(
          new Mark(CustomerField.IS_NEWSLETTER_SUBSCRIBER, FieldProfile::sum, "18827"),
          new Mark(CustomerField.DAYS_SINCE_FIRST_ORDER, FieldProfile::max, "2164"),
          new Mark(CustomerField.ORDERS, FieldProfile::max, "665"),
          new Mark(CustomerField.ITEMS, FieldProfile::max, "701"),
          new Mark(CustomerField.CANCELS, FieldProfile::max, "460"),
          new Mark(CustomerField.RETURNS, FieldProfile::max, "343"),
          new Mark(CustomerField.FEMALE_ITEMS, FieldProfile::max, "537"),
          new Mark(CustomerField.MALE_ITEMS, FieldProfile::max, "273"),
          new Mark(CustomerField.REDPEN_DISCOUNT_USED, FieldProfile::max, "102653.77"),
          new Mark(CustomerField.COUPON_DISCOUNT_APPLIED, FieldProfile::max, "33332.3"),
          new Mark(CustomerField.REVENUE, FieldProfile::max, "354700.2"),
          new Mark(CustomerField.ORDERS, PublishedFile::mean, "4.108"),
          new Mark(CustomerField.ITEMS, PublishedFile::mean, "8.575"),
          new Mark(CustomerField.RETURNS, PublishedFile::mean, "1.622"),
          new Mark(CustomerField.REDPEN_DISCOUNT_USED, PublishedFile::mean, "435.22"),
          new Mark(CustomerField.REVENUE, PublishedFile::mean, "1303.7"));

  private PublishedFile() {}

  static boolean is(CustomerProfile profile) {
    return profile.rows() == ROWS
        && profile.duplicates() == COPIES
        && profile.conflicts() == 0
        && profile.malformed() == 0
        && field(profile, CustomerField.COUPON_DISCOUNT_APPLIED).nulls() == COUPON_NULLS
        && MARKS.stream().allMatch(mark -> mark.fits(profile));
  }

  private static FieldProfile field(CustomerProfile profile, CustomerField<?> field) {
    return profile.fields().get(field.ordinal());
  }

  private static BigDecimal mean(FieldProfile field) {
    return field.known() == 0
        ? BigDecimal.ZERO
        : field.sum().divide(BigDecimal.valueOf(field.known()), 10, RoundingMode.HALF_EVEN);
  }

  /** A figure of one column, as precisely as it was published. */
  private record Mark(
      CustomerField<?> field,
      Function<FieldProfile, ? extends @Nullable BigDecimal> figure,
      String published) {

    boolean fits(CustomerProfile profile) {
      BigDecimal expected = new BigDecimal(published);
      BigDecimal actual = figure.apply(PublishedFile.field(profile, field));
      return actual != null
          && actual.setScale(expected.scale(), RoundingMode.HALF_EVEN).compareTo(expected) == 0;
    }
  }
}
