package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the sample suggests, the simplest explanation of each column only: a copy is no sum, a
 * column in another unit breaks no order.
 */
final class Suspicions {

  private static final int FEWEST = Hypothesis.FEWEST_ROWS;

  private final TableState state;
  private final TableContract contract;
  private final Sample sample;
  private final List<Suspicion> found = new ArrayList<>();

  Suspicions(TableState state, TableContract contract) {
    this.state = state;
    this.contract = contract;
    this.sample = Sample.of(state);
  }

  List<Suspicion> list() {
    if (sample.rows() < FEWEST) {
      return List.of();
    }
    CopySearch copies = new CopySearch(sample);
    List<EqualColumns> pairs = copies.pairs();
    Set<String> left = new HashSet<>();
    pairs.forEach(pair -> left.add(pair.copy()));
    List<FoundSum> sums = new SumSearch(sample, left).search();
    List<DividedSum> holding = sums.stream().filter(FoundSum::holds).map(FoundSum::sum).toList();
    List<DividedSum> all = sums.stream().map(FoundSum::sum).toList();
    CopyDirection direction = new CopyDirection(sample, contract.relations(), all);
    pairs.forEach(
        pair -> found.add(copies.directed(pair, direction).withOthers(othersOf(pair, pairs))));
    addNew(new SentinelSearch(sample).search());
    found.addAll(new RateSearch(sample).search());
    addNew(new UnitSearch(sample, holding).search());
    addNew(new MixedSearch(sample, explained()).search());
    addExchanges(sums);
    addNew(new RenameSearch(sample, contract).search());
    found.addAll(new PromiseSearch(sample, contract, explained()).search());
    found.addAll(new ExtremeSearch(sample, state.named(), explained()).search());
    addRelations(sums);
    return found;
  }

  /** How many other columns equal one of the pair. */
  private static int othersOf(EqualColumns pair, List<EqualColumns> pairs) {
    return (int)
        pairs.stream()
            .filter(it -> !it.equals(pair))
            .filter(it -> !Collections.disjoint(it.columns(), pair.columns()))
            .count();
  }

  /** Adds what is about columns that nothing explains yet. */
  private void addNew(Collection<Suspicion> more) {
    Set<String> explained = explained();
    more.stream().filter(suspicion -> !explained.contains(suspicion.column())).forEach(found::add);
  }

  /** The columns that something is wrong with. */
  private Set<String> explained() {
    Set<String> columns = new HashSet<>();
    for (Suspicion suspicion : found) {
      boolean promised = suspicion.hypothesis() instanceof ValueLimits;
      if (!promised && !isPromise(suspicion)) {
        columns.add(suspicion.column());
      }
      if (suspicion.hypothesis() instanceof ExchangedColumns exchanged) {
        columns.add(exchanged.second());
      }
    }
    return columns;
  }

  /** The columns that add something to a sum; one that is always zero does not. */
  private Set<String> varying(List<String> columns) {
    Set<String> varying = new HashSet<>(columns);
    sample.constants().forEach(varying::remove);
    return varying;
  }

  /** Whether it only says that a relation is to be counted. */
  private static boolean isPromise(Suspicion suspicion) {
    return suspicion.kind() == FindingKind.BROKEN_ORDER
        || suspicion.kind() == FindingKind.BROKEN_SUM;
  }

  private void addExchanges(List<FoundSum> sums) {
    SwapSearch search = new SwapSearch(sample);
    Map<String, Suspicion> exchanges = new TreeMap<>();
    for (Hypothesis relation : contract.relations()) {
      if (relation instanceof DividedSum sum) {
        search.ofPromised(sum).ifPresent(it -> addExchange(it, exchanges));
      }
    }
    for (FoundSum sum : sums) {
      if (sum.isPlain() && sum.exact() < 1) {
        search.ofFound(sum.sum()).ifPresent(it -> addExchange(it, exchanges));
      }
    }
    found.addAll(exchanges.values());
  }

  private void addExchange(Suspicion suspicion, Map<String, Suspicion> exchanges) {
    List<String> exchanged = suspicion.hypothesis().columns().subList(0, 2);
    if (Collections.disjoint(explained(), exchanged)) {
      exchanges.putIfAbsent(exchanged.toString(), suspicion);
    }
  }

  private void addRelations(List<FoundSum> sums) {
    Set<String> explained = explained();
    Set<Set<String>> known = new HashSet<>();
    found.forEach(it -> known.add(varying(it.hypothesis().columns())));
    for (FoundSum sum : sums) {
      List<String> columns = sum.sum().columns();
      boolean isFree = columns.stream().noneMatch(explained::contains);
      if (sum.isPlain() && isFree && known.add(Set.copyOf(columns))) {
        FindingKind kind = sum.holds() ? FindingKind.RELATION : FindingKind.BROKEN_SUM;
        found.add(
            new Suspicion(
                kind,
                sum.sum().total().column(),
                sum.sum(),
                1,
                1 - sum.byChance(),
                1,
                List.of(),
                List.of()));
      }
    }
    for (Suspicion order : new OrderSearch(sample, explained).search()) {
      if (known.add(Set.copyOf(order.hypothesis().columns()))) {
        found.add(order);
      }
    }
  }
}
