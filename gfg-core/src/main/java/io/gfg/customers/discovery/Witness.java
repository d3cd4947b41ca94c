package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;

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
        return row.kind(column) == CellKind.TEXT && Encodings.isNumber(row.text(column));
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

  private Witness(Sign sign, NamedState column) {
    this.sign = sign;
    this.name = column.name();
    this.column = column.index();
  }

  /** What the counts of the columns say is there to be shown. */
  static List<Witness> of(TableState state, TableContract contract) {
    List<Witness> witnesses = new ArrayList<>();
    for (NamedState named : state.named()) {
      ColumnState column = named.state();
      boolean text = column.count(CellKind.TEXT) > column.empty();
      boolean letters = text && column.values.distinct() <= 4;
      boolean several = column.otherTexts() > 0 && column.otherTexts() < column.present();
      add(Sign.NO_VALUE, column.present() - column.empty() < state.rows(), named, witnesses);
      add(Sign.LETTERS, letters, named, witnesses);
      add(Sign.NUMBER_AS_TEXT, column.numericTexts() > 0, named, witnesses);
      add(Sign.NO_NUMBER, several || column.count(CellKind.NESTED) > 0, named, witnesses);
      boolean unknown = !contract.isEmpty() && contract.find(named.name()).isEmpty();
      add(Sign.OTHER_NAME, unknown, named, witnesses);
      add(Sign.BELOW_ZERO, column.negatives() > 0, named, witnesses);
    }
    return witnesses;
  }

  private static void add(Sign sign, boolean isThere, NamedState column, List<Witness> witnesses) {
    if (isThere) {
      witnesses.add(new Witness(sign, column));
    }
  }

  void look(TableRow row, long hash) {
    if (seen.wants(hash) && sign.isIn(row, column)) {
      seen.add(hash, row, column);
    }
  }

  void merge(Witness other) {
    seen.merge(other.seen);
  }

  /** Whether it shows a finding that has no examples yet. */
  boolean shows(Finding finding) {
    return finding.examples().isEmpty()
        && finding.kind() == sign.kind
        && finding.columns().equals(List.of(name));
  }

  Finding show(Finding finding) {
    return finding.withExamples(seen.list().stream().map(this::example).toList());
  }

  private Example example(SeenRows.Seen row) {
    String after =
        sign == Sign.LETTERS
            ? Boolean.toString(Encodings.isTrue(row.text()))
            : sign == Sign.NUMBER_AS_TEXT ? row.text().strip() : row.text();
    return new Example(row.line(), List.of(name), List.of(row.text()), List.of(after));
  }
}
