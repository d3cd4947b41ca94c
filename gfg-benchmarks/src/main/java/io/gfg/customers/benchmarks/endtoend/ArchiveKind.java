package io.gfg.customers.benchmarks.endtoend;

import java.nio.file.Path;

/** What Java keeps of one run so that the next ones start faster. */
enum ArchiveKind {
  /** The classes that were loaded. */
  CLASSES("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  /** Those, linked, and how often which of their methods ran. */
  CLASSES_AND_PROFILES("-XX:AOTCacheOutput=", "-XX:AOTCache=");

  /** Makes the second kind in one step (JEP 514) and with profiles (JEP 515). */
  private static final int FIRST_WITH_PROFILES = 25;

  private final String making;
  private final String using;

  ArchiveKind(String making, String using) {
    this.making = making;
    this.using = using;
  }

  /** The best that the Java has which runs this. */
  static ArchiveKind ofThisJava() {
    return Runtime.version().feature() >= FIRST_WITH_PROFILES ? CLASSES_AND_PROFILES : CLASSES;
  }

  /** The option to make it at exit. */
  String making(Path archive) {
    return making + archive;
  }

  /** The option to start with it. */
  String using(Path archive) {
    return using + archive;
  }
}
