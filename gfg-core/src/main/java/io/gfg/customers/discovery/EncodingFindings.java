package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.source.CellKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What one column shows of true, false and numbers that are written otherwise. */
final class EncodingFindings {

  private final TableState state;
  private final String name;
  private final ColumnState column;
  private final Optional<ContractColumn> known;
  private final Optional<WrittenNumbers> written;

  EncodingFindings(
      TableState state,
      NamedState named,
      Optional<ContractColumn> known,
      Optional<WrittenNumbers> written) {
    this.state = state;
    this.name = named.name();
    this.column = named.state();
    this.known = known;
    this.written = written;
  }

  /** What is found. */
  List<Finding> list() {
    return list(number());
  }

  /** What is found of a key, which may well be made of digits. */
  List<Finding> listOfKey() {
    return list(isNumber() ? number() : Optional.empty());
  }

  private List<Finding> list(Optional<Finding> number) {
    Optional<Finding> flag = isFlag() ? flagAsText().or(this::flagAsNumber) : flagAsText();
    if (flag.isPresent()) {
      return List.of(flag.get());
    }
    return number.or(this::mixedTypes).stream().toList();
  }

  private boolean isFlag() {
    return known.map(it -> it.type() == FieldType.BOOLEAN).orElse(false);
  }

  private boolean isNumber() {
    return known.map(ContractColumn::isNumber).orElse(false);
  }

  private Optional<Finding> flagAsText() {
    long count = column.count(CellKind.TEXT);
    Map<String, Long> texts = column.values.texts();
    Optional<String> encoding =
        Encodings.ofBooleans(new TreeSet<>(texts.keySet()))
            .filter(it -> isFlag() || column.numericTexts() == 0);
    if (encoding.isEmpty() || count + column.count(CellKind.BOOLEAN) != column.present()) {
      return Optional.empty();
    }
    RepairMode mode = isFlag() ? RepairMode.AUTOMATIC : RepairMode.PROPOSED;
    return Optional.of(
        counted(FindingKind.ENCODED_BOOLEAN, severity(isFlag()), count)
            .proven(
                name + " holds true and false as " + encoding.get(),
                Repairs.decode(name, encoding.get(), mode)));
  }

  private Optional<Finding> flagAsNumber() {
    long count = column.numbers() - column.numericTexts();
    boolean flags =
        column.numericTexts() == 0 && column.min() == 0 && column.max() == 1 && isWhole();
    return flags && count > 0 && count + column.count(CellKind.BOOLEAN) == column.present()
        ? Optional.of(
            counted(FindingKind.ENCODED_BOOLEAN, Severity.DEFECT, count)
                .proven(
                    name + " holds true and false as the numbers 1 and 0",
                    Repairs.decode(name, "0-1", RepairMode.AUTOMATIC)))
        : Optional.empty();
  }

  private boolean isWhole() {
    return column.decimals() == 0;
  }

  private Optional<Finding> number() {
    return numberAsText().or(this::numberWithCommas);
  }

  private Optional<Finding> numberAsText() {
    long numeric = column.numericTexts();
    boolean certain = isNumber() || column.numbers() > numeric;
    if (numeric == 0 || column.otherTexts() > 0 || !(certain || known.isEmpty())) {
      return Optional.empty();
    }
    RepairMode mode = certain ? RepairMode.AUTOMATIC : RepairMode.PROPOSED;
    return Optional.of(
        counted(FindingKind.ENCODED_NUMBER, severity(certain), numeric)
            .proven(name + " holds numbers as text", Repairs.decode(name, "number-as-text", mode)));
  }

  private Optional<Finding> numberWithCommas() {
    boolean wholes = known.map(it -> it.type() == FieldType.INTEGER).orElse(false);
    boolean promised = isNumber() || known.isEmpty();
    return written
        .filter(it -> promised && column.count(CellKind.BOOLEAN) == 0)
        .flatMap(it -> it.commas(wholes ? 1 : 0).map(style -> numberWithCommas(it, style)));
  }

  private Finding numberWithCommas(WrittenNumbers numbers, NumberStyle style) {
    boolean certain = isNumber() || column.numbers() > column.numericTexts();
    boolean groups = style == NumberStyle.COMMA_GROUPS;
    String where = groups ? "between thousands" : "before the decimals";
    return counted(FindingKind.ENCODED_NUMBER, severity(certain), numbers.count())
        .proven(
            name + " holds numbers as text, with commas " + where,
            Repairs.read(name, groups ? "thousands" : "decimals"));
  }

  private Optional<Finding> mixedTypes() {
    long numbers = column.numbers() + column.count(CellKind.LONG_NUMBER);
    long[] counts = {
      numbers, column.otherTexts(), column.count(CellKind.BOOLEAN), column.count(CellKind.NESTED)
    };
    Arrays.sort(counts);
    long others = counts[0] + counts[1] + counts[2];
    if (others > 0) {
      return Optional.of(
          counted(FindingKind.TYPE_DRIFT, severity(known.isPresent()), others)
              .proven(name + " holds values of several types", null));
    }
    return known.filter(it -> it.contradicts(column)).map(it -> wrongType());
  }

  private Finding wrongType() {
    if (isNumber() && column.fractions() > 0) {
      return counted(FindingKind.TYPE_DRIFT, Severity.DEFECT, column.fractions())
          .proven(name + " holds numbers that are not whole", null);
    }
    return counted(FindingKind.TYPE_DRIFT, Severity.DEFECT, column.present())
        .proven(name + " holds no values of the type that it should", null);
  }

  private static Severity severity(boolean isCertain) {
    return isCertain ? Severity.DEFECT : Severity.QUESTION;
  }

  private Counted counted(FindingKind kind, Severity severity, long count) {
    return new Counted(kind, List.of(name), severity, count, state.rows());
  }
}
