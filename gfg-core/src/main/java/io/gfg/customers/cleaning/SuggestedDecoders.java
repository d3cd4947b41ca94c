package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decoders of texts that findings show to be true and false. */
final class SuggestedDecoders {

  private static final Set<String> YES_NO = Set.of("Y", "N");
  private static final Set<String> TRUE = Set.of("y", "yes", "t", "true", "1");

  private SuggestedDecoders() {}

  /** The decoder, or empty if the finding is about something else. */
  static Optional<FieldDecoder<Boolean>> of(Finding finding) {
    Repair repair = finding.repair();
    return finding.kind() == FindingKind.ENCODED_BOOLEAN && repair != null
        ? CustomerField.find(finding.columns().get(0))
            .filter(field -> field.type() == FieldType.BOOLEAN)
            .map(field -> decoder(field, texts(repair)))
        : Optional.empty();
  }

  /** The rule of such a repair is named by the texts: {@code newsletter.N-Y}. */
  private static Set<String> texts(Repair repair) {
    String names = repair.rule().substring(repair.rule().lastIndexOf('.') + 1);
    return Set.copyOf(Arrays.asList(names.split("-")));
  }

  @SuppressWarnings("unchecked") // the type of the column was asked for
  private static FieldDecoder<Boolean> decoder(CustomerField<?> field, Set<String> texts) {
    CustomerField<Boolean> flag = (CustomerField<Boolean>) field;
    Map<String, Boolean> values =
        texts.stream().collect(Collectors.toMap(Function.identity(), SuggestedDecoders::isTrue));
    return YES_NO.equals(texts)
        ? FieldDecoders.yesNo(flag)
        : TextBecomes.of(
            flag,
            flag.ruleName() + ".text-as-flag",
            "every text of the column is one of "
                + String.join(", ", values.keySet().stream().sorted().toList()),
            values);
  }

  private static boolean isTrue(String text) {
    return TRUE.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
