package com.example;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports customers together with whatever else its transaction does. */
@Service
public class CustomerImport {

  private final DSLContext dsl;

  CustomerImport(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Transactional
  public LoadReport run(Path file) {
    return CustomerPipeline.from(file).clean().loadInto(dsl);
  }

  @Transactional
  public void runAndFail(Path file) {
    run(file);
    throw new IllegalStateException("the other half of the work failed");
  }
}
