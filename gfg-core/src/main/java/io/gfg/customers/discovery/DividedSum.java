package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A total is the sum of its parts, once each is divided by its factor. Rows in which everything is
 * zero say nothing.
 *
 * @param total the total
 * @param parts two parts or more
 */
public record DividedSum(Term total, List<Term> parts) implements Hypothesis {

  /** Copies the parts. */
  public DividedSum {
    parts = List.copyOf(parts);
  }

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    terms.add(total);
    terms.addAll(parts);
    return terms;
  }

  @Override
  public List<String> columns() {
    return terms().stream().map(Term::column).toList();
  }

  @Override
  public String relation() {
    return total + " = " + parts.stream().map(Term::toString).collect(Collectors.joining(" + "));
  }

  @Override
  public String code() {
    return "new DividedSum(%s, List.of(%s))"
        .formatted(
            code(total), parts.stream().map(DividedSum::code).collect(Collectors.joining(", ")));
  }

  private static String code(Term term) {
    return "new Term(\"%s\", %d)".formatted(term.column(), term.factor());
  }

  @Override
  public Optional<Long> factor(String column) {
    return terms().stream().flatMap(term -> term.factorOf(column).stream()).findFirst();
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    List<Term> terms = terms();
    List<Term> plain = terms.stream().map(term -> Term.of(term.column())).toList();
    int[] indexes = terms.stream().mapToInt(term -> columns.indexOf(term.column())).toArray();
    boolean repairs = !terms.equals(plain);
    return row -> {
      boolean zero = true;
      int inexact = 0;
      for (int i = 0; i < indexes.length; i++) {
        if (!Numbers.isNumber(row, indexes[i])) {
          return 0;
        }
        zero &= row.unscaled(indexes[i]) == 0;
        long factor = terms.get(i).factor();
        boolean exact = factor == 1 || Numbers.isMultiple(row, indexes[i], factor);
        inexact |= exact ? 0 : RowCheck.INEXACT;
      }
      if (zero) {
        return 0;
      }
      boolean adds = Numbers.adds(row, indexes, terms);
      boolean addsPlainly = repairs ? Numbers.adds(row, indexes, plain) : adds;
      return RowCheck.COMPARED
          | (addsPlainly ? 0 : RowCheck.BROKEN)
          | (adds ? RowCheck.TIGHT : RowCheck.STILL_BROKEN)
          | inexact;
    };
  }

  @Override
  public String repaired(String column, String value) {
    return terms().stream()
        .filter(term -> term.column().equals(column))
        .findFirst()
        .map(term -> Repaired.divided(value, term.factor()))
        .orElse(value);
  }
}
