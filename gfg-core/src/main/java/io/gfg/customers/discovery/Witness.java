package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects rows that show what the counts of a column say. */
final class Witness {

  /** What is looked for in a cell. */
  enum Sign {
    NO_VALUE(FindingKind.MISSING_VALUES) {
      @Override
      boolean isIn(TableRow row, int column) {
        CellKind kind = row.kind(column);
        return kind == CellKind.NULL
            || kind == CellKind.MISSING
            || (kind == CellKind.TEXT && row.text(column).isEmpty());
      }
    },
    LETTERS(FindingKind.ENCODED_BOOLEAN) {
      @Override
      boolean isIn(TableRow row, int column) {
        return row.kind(column) == CellKind.TEXT;
      }
    },
    NUMBER_AS_TEXT(FindingKind.ENCODED_NUMBER) {
      @Override
      boolean isIn(TableRow row, int column) {
        return row.kind(column) == CellKind.TEXT
            && NumberStyle.of(row.text(column)) != NumberStyle.NONE;
      }
    },
    FRACTION(FindingKind.TYPE_DRIFT) {
      @Override
      boolean isIn(TableRow row, int column) {
        return row.kind(column) == CellKind.NUMBER && row.scale(column) > 0;
      }
    },
    NO_NUMBER(FindingKind.TYPE_DRIFT) {
      @Override
      boolean isIn(TableRow row, int column) {
        CellKind kind = row.kind(column);
        return kind != CellKind.NULL && kind != CellKind.MISSING && kind != CellKind.NUMBER;
      }
    },
    OTHER_NAME(FindingKind.RENAMED_COLUMN) {
      @Override
      boolean isIn(TableRow row, int column) {
        CellKind kind = row.kind(column);
        return kind != CellKind.NULL && kind != CellKind.MISSING;
      }
    },
    BELOW_ZERO(FindingKind.IMPLAUSIBLE_VALUE) {
      @Override
      boolean isIn(TableRow row, int column) {
        return row.kind(column) == CellKind.NUMBER && row.unscaled(column) < 0;
      }
    };

    final FindingKind kind;

    Sign(FindingKind kind) {
      this.kind = kind;
    }

    abstract boolean isIn(TableRow row, int column);
  }

  private final Sign sign;
  private final String name;
  private final int column;
  private final SeenRows seen = new SeenRows();
  private final @Nullable WrittenNumbers written;

  private Witness(Sign sign, NamedState column) {
    this.sign = sign;
    this.name = column.name();
    this.column = column.index();
    boolean counts = sign == Sign.NUMBER_AS_TEXT && column.state().otherTexts() > 0;
    this.written = counts ? new WrittenNumbers() : null;
  }

  /** What the counts of the columns say is there to be shown. */
  static List<Witness> of(TableState state, TableContract contract, Optional<NamedState> key) {
    List<Witness> witnesses = new ArrayList<>();
    for (NamedState named : state.named()) {
      ColumnState column = named.state();
      boolean text = column.count(CellKind.TEXT) > column.empty();
      boolean letters = text && column.values.distinct() <= 4;
      boolean several =
          column.otherTexts() + column.count(CellKind.BOOLEAN) > 0
              && column.otherTexts() < column.present()
              && column.count(CellKind.BOOLEAN) < column.present();
      add(Sign.NO_VALUE, column.present() - column.empty() < state.rows(), named, witnesses);
      add(Sign.LETTERS, letters, named, witnesses);
      add(Sign.NUMBER_AS_TEXT, text && mayBeNumbers(named, key), named, witnesses);
      boolean contradicts =
          contract.find(named.name()).filter(it -> it.contradicts(column)).isPresent();
      boolean fractions = contradicts && column.fractions() > 0 && !several;
      add(Sign.FRACTION, fractions, named, witnesses);
      add(
          Sign.NO_NUMBER,
          several || contradicts || column.count(CellKind.NESTED) > 0,
          named,
          witnesses);
      boolean unknown = !contract.isEmpty() && contract.find(named.name()).isEmpty();
      add(Sign.OTHER_NAME, unknown, named, witnesses);
      add(Sign.BELOW_ZERO, column.negatives() > 0, named, witnesses);
    }
    return witnesses;
  }

  /** Texts of too many kinds to be known are looked at; a key is taken to be one. */
  private static boolean mayBeNumbers(NamedState named, Optional<NamedState> key) {
    ColumnState column = named.state();
    boolean isKey = key.filter(it -> it.index() == named.index()).isPresent();
    return column.numericTexts() > 0
        || (column.values.isExact()
            ? column.values.texts().keySet().stream()
                .anyMatch(text -> NumberStyle.of(text) != NumberStyle.NONE)
            : !isKey);
  }

  private static void add(Sign sign, boolean isThere, NamedState column, List<Witness> witnesses) {
    if (isThere) {
      witnesses.add(new Witness(sign, column));
    }
  }

  /** How numbers are written in the texts of a column, if it has any that are not plain. */
  static Optional<WrittenNumbers> written(List<Witness> witnesses, String column) {
    return witnesses.stream()
        .filter(it -> it.name.equals(column))
        .flatMap(it -> Optional.ofNullable(it.written).stream())
        .findFirst();
  }

  void look(TableRow row, long hash) {
    if (written != null) {
      written.look(row, column);
    }
    if (seen.wants(hash) && sign.isIn(row, column)) {
      seen.add(hash, row, column);
    }
  }

  void merge(Witness other) {
    seen.merge(other.seen);
    if (written != null && other.written != null) {
      written.merge(other.written);
    }
  }

  /** Whether it shows a finding that has no examples yet. */
  boolean shows(Finding finding) {
    return finding.examples().isEmpty()
        && (finding.kind() == sign.kind || isWord(finding))
        && finding.columns().equals(List.of(name));
  }

  /** Whether a finding is about a word that stands beside numbers for no value. */
  private boolean isWord(Finding finding) {
    return sign == Sign.NO_NUMBER && finding.kind() == FindingKind.SENTINEL_VALUE;
  }

  Finding show(Finding finding) {
    Repair repair = finding.repair();
    Stream<SeenRows.Seen> rows = seen.list().stream();
    return isWord(finding) && repair != null
        ? finding.withExamples(
            rows.filter(row -> Repairs.forget(name, row.text()).code().equals(repair.code()))
                .map(row -> example(row, "null"))
                .toList())
        : finding.withExamples(rows.map(row -> example(row, after(row))).toList());
  }

  private String after(SeenRows.Seen row) {
    return sign == Sign.LETTERS
        ? Boolean.toString(Encodings.isTrue(row.text()))
        : sign == Sign.NUMBER_AS_TEXT ? row.text().strip() : row.text();
  }

  private Example example(SeenRows.Seen row, String after) {
    return new Example(row.line(), List.of(name), List.of(row.text()), List.of(after));
  }
}
