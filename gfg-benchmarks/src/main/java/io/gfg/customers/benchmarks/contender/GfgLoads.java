package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadOptions;
import java.nio.file.Path;

/** This library, as its README shows it. */
final class GfgLoads {

  private GfgLoads() {}

  static void raw(Job job) {
    load(job.files().raw(), job);
  }

  static void changed(Job job) {
    load(job.files().changed(), job);
  }

  private static void load(Path file, Job job) {
    CustomerPipeline.from(file).clean().loadInto(job::dsl, LoadOptions.defaults());
  }
}
