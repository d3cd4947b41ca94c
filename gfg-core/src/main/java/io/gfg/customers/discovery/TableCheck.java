package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: verifies in all rows what the first pass suggested, and makes the profile.
 * Checks of parts of a table merge in any order.
 *
 * <p>Thread-safety: one thread at a time; give each thread its own and merge them.
 */
public final class TableCheck {

  private final TableState state;
  private final List<Suspicion> suspicions;
  private final List<Relation> relations;
  private final InspectOptions options;
  private final List<Tally> tallies = new ArrayList<>();
  private final RowHash hash;
  private final Optional<NamedState> key;
  private final RowIds keys;
  private final @Nullable KeySample keySample;
  private final List<Tally> expected = new ArrayList<>();
  private final List<Witness> witnesses;
  private final RepeatedRows repeats = new RepeatedRows();
  private final long[] repeated;
  private final int keyColumn;
  private long rows;
  private long malformed;
  private long checksum;

  TableCheck(TableState state, List<Suspicion> suspicions, InspectOptions options) {
    this(state, suspicions, List.of(), options);
  }

  TableCheck(
      TableState state,
      List<Suspicion> suspicions,
      List<Relation> relations,
      InspectOptions options) {
    this(state, suspicions, relations, options, new RowIds());
  }

  private TableCheck(
      TableState state,
      List<Suspicion> suspicions,
      List<Relation> relations,
      InspectOptions options,
      RowIds keys) {
    this.state = state;
    this.suspicions = suspicions;
    this.relations = relations;
    this.options = options;
    this.keys = keys;
    this.hash = new RowHash(state.columns());
    this.key = Keys.of(state, options.contract());
    this.keySample = key.map(KeySample::new).orElse(null);
    this.witnesses = Witness.of(state, options.contract(), key);
    this.repeated = state.rowCounts().shown().stream().mapToLong(Long::longValue).toArray();
    this.keyColumn = key.map(NamedState::index).orElse(-1);
    suspicions.forEach(it -> tallies.add(new Tally(it.hypothesis(), state.columns())));
    relations.forEach(it -> expected.add(new Tally(it.hypothesis(), state.columns())));
  }

  /**
   * A check of what a first pass suggests.
   *
   * @param state the first pass over the whole table
   * @param options how to inspect
   * @return a check that has seen no rows
   */
  public static TableCheck of(TableState state, InspectOptions options) {
    return new TableCheck(state, new Suspicions(state, options.contract()).list(), options);
  }

  /**
   * Takes a row into account.
   *
   * @param row a row of the same table
   */
  public void add(TableRow row) {
    long keyHash = hash.addAll(row, keyColumn);
    long high = hash.high();
    rows++;
    checksum += high;
    for (Tally tally : tallies) {
      tally.add(row, high);
    }
    for (Tally tally : expected) {
      tally.add(row, high);
    }
    for (Witness witness : witnesses) {
      witness.look(row, high);
    }
    if (repeated.length > 0) {
      lookForRepeat(RowSet.idOf(high, hash.low()), row);
    }
    if (keyColumn >= 0 && row.kind(keyColumn) != CellKind.MISSING) {
      addKey(row, Hashes.mix(keyHash), high);
    }
  }

  /** Counts a piece of the source that is no record; the first pass has looked at it. */
  void addMalformed(MalformedRecord record) {
    malformed++;
  }

  private void lookForRepeat(long id, TableRow row) {
    for (long known : repeated) {
      if (known == id) {
        repeats.add(id, row);
      }
    }
  }

  private void addKey(TableRow row, long key, long rowHash) {
    keys.add(key, Hashes.mix(key));
    if (keySample != null) {
      keySample.add(key, rowHash, row);
    }
  }

  /** For another thread, which shares the set of keys; to be merged like any other part. */
  TableCheck sibling() {
    return new TableCheck(state, suspicions, relations, options, keys.sibling());
  }

  /** Whether it has seen the rows that the first pass saw. */
  boolean hasSeenTheSame() {
    return rows == state.rows() && malformed == state.malformed() && checksum == state.checksum();
  }

  /**
   * Takes the rows of another part into account.
   *
   * @param other a check of the same suspicions
   */
  public void merge(TableCheck other) {
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).merge(other.tallies.get(i));
    }
    for (int i = 0; i < expected.size(); i++) {
      expected.get(i).merge(other.expected.get(i));
    }
    for (int i = 0; i < witnesses.size(); i++) {
      witnesses.get(i).merge(other.witnesses.get(i));
    }
    rows += other.rows;
    malformed += other.malformed;
    checksum += other.checksum;
    repeats.merge(other.repeats);
    keys.merge(other.keys);
    if (keySample != null && other.keySample != null) {
      keySample.merge(other.keySample);
    }
  }

  /**
   * What the table holds.
   *
   * @param source its name
   * @return the profile
   */
  public TableProfile profile(String source) {
    List<Finding> findings = findings();
    return new TableProfile(
        source,
        state.rows(),
        state.malformed(),
        null,
        columns(findings),
        relations(),
        keySample == null ? null : keySample.sketch(state, keys.all().distinct()),
        findings);
  }

  private List<ColumnProfile> columns(List<Finding> findings) {
    Distributions distributions = new Distributions(state);
    List<ColumnProfile> columns = new ArrayList<>();
    for (NamedState column : state.named()) {
      FieldUnit unit =
          options.contract().find(column.name()).map(ContractColumn::unit).orElse(null);
      ColumnProfile profile =
          column.state().profile(column.name(), unit, state.rows(), distributions.of(column));
      columns.add(profile.withSentinels(sentinels(column.name(), findings)));
    }
    return columns;
  }

  private static long sentinels(String column, List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.kind() == FindingKind.SENTINEL_VALUE && it.columns().contains(column))
        .mapToLong(Finding::rows)
        .sum();
  }

  /** Those that hold, by their text; what was asked for is told whether it holds or not. */
  private List<Relation> relations() {
    Map<String, Relation> relations = new TreeMap<>();
    tallies.stream()
        .filter(Tally::holdsAfter)
        .flatMap(tally -> Relation.of(tally).stream())
        .forEach(it -> relations.put(it.text(), it));
    expected.stream()
        .flatMap(tally -> Relation.of(tally).stream())
        .forEach(it -> relations.put(it.text(), it));
    return List.copyOf(relations.values());
  }

  private List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    found.addAll(new RowFindings(state, key, keys.all(), options.contract()).list());
    for (int i = 0; i < tallies.size(); i++) {
      new Judge(suspicions.get(i), tallies.get(i)).finding().ifPresent(found::add);
    }
    found.addAll(new ColumnFindings(state, options.contract(), key, witnesses, found).list());
    found.sort(FindingOrder.ORDER);
    Set<String> ids = new HashSet<>();
    return found.stream().filter(it -> ids.add(it.id())).map(this::shown).toList();
  }

  /** A finding with rows that show it. */
  private Finding shown(Finding finding) {
    if (finding.kind() == FindingKind.DUPLICATE_ROWS) {
      return finding.withExamples(repeats.examples());
    }
    if (finding.kind() == FindingKind.CONFLICTING_ROWS && keySample != null) {
      return finding.withExamples(keySample.conflicts());
    }
    return witnesses.stream()
        .filter(it -> it.shows(finding))
        .findFirst()
        .map(it -> it.show(finding))
        .orElse(finding);
  }
}
