/** Reads, inspects, cleans and audits customer snapshot files. */
@org.jspecify.annotations.NullMarked
module io.gfg.customers.core {
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires zip4j;

  exports io.gfg.customers.audit;
  exports io.gfg.customers.cleaning;
  exports io.gfg.customers.comparison;
  exports io.gfg.customers.decoding;
  exports io.gfg.customers.discovery;
  exports io.gfg.customers.inspection;
  exports io.gfg.customers.ledger;
  exports io.gfg.customers.model;
  exports io.gfg.customers.policy;
  exports io.gfg.customers.rule;
  exports io.gfg.customers.sink;
  exports io.gfg.customers.source;
}
