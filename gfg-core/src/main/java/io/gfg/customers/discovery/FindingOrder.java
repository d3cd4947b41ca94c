package io.gfg.customers.discovery;

import java.util.Comparator;

/** Defects first, then by kind and column. */
final class FindingOrder {

  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::id)
          .thenComparing(Finding::headline);

  private FindingOrder() {}
}
