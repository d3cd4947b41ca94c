package io.gfg.customers.cleaning;

import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.MixedOrder;
import io.gfg.customers.discovery.OneValue;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.rule.CleaningRules;
import io.gfg.customers.rule.ColumnRepair;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.Condition;
import io.gfg.customers.rule.EvidenceGuard;
import io.gfg.customers.rule.Guards;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that remove findings about whole columns of customers. */
final class SuggestedRules {

  /** Their ids are known to whoever reads the audit, so a finding of theirs is left to them. */
  private static final List<ColumnRule> KNOWN =
      Stream.of(
              CleaningRules.hoursGivenAsDays(),
              CleaningRules.rateGivenTimes10000(),
              CleaningRules.copiedAccessoriesUnknown())
          .map(ColumnRule.class::cast)
          .toList();

  private SuggestedRules() {}

  /** The rule, or empty if none of customers' columns can do what the finding asks for. */
  static Optional<ColumnRule> of(Finding finding) {
    Repair repair = finding.repair();
    if (repair == null || repair.hypothesis() == null) {
      return Optional.empty();
    }
    Hypothesis hypothesis = repair.hypothesis();
    return Stream.of(finding.columns().get(0))
        .map(CustomerField::find)
        .flatMap(Optional::stream)
        .<ColumnRule>flatMap(field -> rule(field, hypothesis).stream())
        .map(rule -> known(rule).orElseGet(() -> rule.named(repair.rule(), finding.headline())))
        .findFirst();
  }

  private static Optional<ColumnRule> rule(CustomerField<?> field, Hypothesis hypothesis) {
    if (hypothesis instanceof MixedOrder mixed) {
      return CustomerField.find(mixed.bound())
          .filter(bound -> field.type() == FieldType.INTEGER && Condition.isNumeric(bound))
          .map(bound -> onlyBeyond(field, bound, mixed.divided().factor()));
    }
    if (hypothesis instanceof OneValue sentinel) {
      return sentinel(field, sentinel.value())
          .map(value -> ColumnRule.of(field, ColumnRepair.valueMadeUnknown(value)));
    }
    return EvidenceGuard.suits(hypothesis)
        ? repair(field, hypothesis)
            .map(repair -> ColumnRule.of(field, repair).guardedBy(Guards.evidence(hypothesis)))
        : Optional.empty();
  }

  private static Optional<Serializable> sentinel(CustomerField<?> field, BigDecimal value) {
    return switch (field.type()) {
      case INTEGER -> Optional.of(value.intValueExact());
      case DECIMAL -> Optional.of(value);
      case BOOLEAN, TEXT -> Optional.empty();
    };
  }

  /** Of two units in one column only those values are repaired that cannot be right. */
  private static ColumnRule onlyBeyond(
      CustomerField<?> field, CustomerField<?> bound, long factor) {
    return ColumnRule.of(field, ColumnRepair.divideBy(Math.toIntExact(factor)))
        .when(new Condition.MultipleOf(BigDecimal.valueOf(factor)))
        .when(new Condition.Exceeds(bound));
  }

  private static Optional<ColumnRepair> repair(CustomerField<?> field, Hypothesis hypothesis) {
    if (hypothesis instanceof EqualColumns equal) {
      return CustomerField.find(equal.original())
          .filter(original -> original.type() == field.type())
          .map(ColumnRepair::copyMadeUnknown);
    }
    return hypothesis.factor(field.name()).flatMap(factor -> division(field, factor));
  }

  private static Optional<ColumnRepair> division(CustomerField<?> field, long factor) {
    if (field.type() == FieldType.INTEGER) {
      return Optional.of(ColumnRepair.divideBy(Math.toIntExact(factor)));
    }
    int zeros = Long.toString(factor).length() - 1;
    boolean shifts = BigDecimal.valueOf(factor).compareTo(BigDecimal.TEN.pow(zeros)) == 0;
    return shifts ? Optional.of(ColumnRepair.shiftDecimalPoint(-zeros)) : Optional.empty();
  }

  private static Optional<ColumnRule> known(ColumnRule rule) {
    return KNOWN.stream()
        .filter(known -> known.field().equals(rule.field()))
        .filter(known -> known.repair().equals(rule.repair()))
        .filter(known -> restsOnTheSame(known, rule))
        .findFirst();
  }

  /** The guard of a known copy tells its direction besides, so it stands in for the weaker one. */
  private static boolean restsOnTheSame(ColumnRule known, ColumnRule rule) {
    return rule.repair() instanceof ColumnRepair.CopyMadeUnknown
        || Objects.equals(known.guard(), rule.guard());
  }
}
