/** Reports as self-contained HTML pages. */
@org.jspecify.annotations.NullMarked
module io.gfg.customers.report {
  requires transitive io.gfg.customers.core;
  requires static transitive org.jspecify;
  requires gg.jte.runtime;

  exports io.gfg.customers.report;
  exports io.gfg.customers.report.content;
}
