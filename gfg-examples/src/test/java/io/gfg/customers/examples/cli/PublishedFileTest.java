package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.FieldProfile;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.source.SourceReceipt;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFileTest {

  private static final long ROWS = 46_279;

  @TempDir Path directory;

  @Test
  void isRecognisedByWhatWasPublishedOfItsColumns() {
    assertThat(PublishedFile.is(profile(published()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"revenue", "orders", "is_newsletter_subscriber", "redpen_discount_used"})
  void isNotRecognisedIfOneColumnDiffers(String column) {
    List<FieldProfile> fields = published();
    int index = CustomerField.find(column).orElseThrow().ordinal();
    fields.set(index, field(column, 0, "1", "1"));

    assertThat(PublishedFile.is(profile(fields))).isFalse();
  }

  @Test
  void isNotAGeneratedFileLikeIt() throws IOException {
    Path file = directory.resolve("generated.json");
    CustomerGenerator.asPublished().writeTo(file);

    assertThat(PublishedFile.is(CustomerPipeline.from(file).inspect())).isFalse();
  }

  /** What was published, at a precision that nobody published. */
  private static List<FieldProfile> published() {
    List<FieldProfile> fields = new ArrayList<>();
    CustomerField.all().forEach(field -> fields.add(field(field.name(), 0, "0", "0")));
    set(fields, field("is_newsletter_subscriber", 0, "1", "18827"));
    set(fields, field("days_since_first_order", 0, "2164", "63589200"));
    set(fields, field("orders", 0, "665", "190114"));
    set(fields, field("items", 0, "701", "396842"));
    set(fields, field("cancels", 0, "460", "2457"));
    set(fields, field("returns", 0, "343", "75065"));
    set(fields, field("female_items", 0, "537", "299240"));
    set(fields, field("male_items", 0, "273", "79554"));
    set(fields, field("redpen_discount_used", 0, "102653.7712", "20141546.38"));
    set(fields, field("coupon_discount_applied", 10_205, "33332.2983", "6291305"));
    set(fields, field("revenue", 0, "354700.1615", "60334000.11"));
    return fields;
  }

  private static void set(List<FieldProfile> fields, FieldProfile field) {
    fields.set(CustomerField.find(field.column()).orElseThrow().ordinal(), field);
  }

  private static FieldProfile field(String column, long nulls, String max, String sum) {
    return new FieldProfile(
        column,
        ROWS - nulls,
        0,
        nulls,
        0,
        0,
        BigDecimal.ZERO,
        new BigDecimal(max),
        new BigDecimal(sum));
  }

  private static CustomerProfile profile(List<FieldProfile> fields) {
    SourceReceipt source =
        new SourceReceipt("data.zip", "data.json", SourceFormat.NDJSON, 1, "", ROWS);
    return new CustomerProfile(source, ROWS, 0, 0, 249, 0, fields, List.of(), List.of());
  }
}
