/** Reading, inspecting and cleaning customer files. */
module io.gfg.customers.core {
  requires zip4j;
  requires transitive static org.jspecify;
  requires org.slf4j;
  requires tools.jackson.core;

  exports io.gfg.customers.model;
}
