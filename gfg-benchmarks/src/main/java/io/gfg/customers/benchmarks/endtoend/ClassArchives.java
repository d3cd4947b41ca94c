package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Archives of the classes that contenders load, made by a run that does not count: every contender
 * in Java starts as {@code gfg} does by its launcher. Java archives classes of jars only.
 *
 * @param directory where they are kept
 * @param kind what they hold
 */
record ClassArchives(Path directory, ArchiveKind kind) {

  /** The best archives that this Java has. */
  ClassArchives(Path directory) {
    this(directory, ArchiveKind.ofThisJava());
  }

  /** Whether a contender needs an archive made after its classes. */
  boolean lacks(Contender contender) throws IOException {
    Path classes = Path.of(System.getProperty("java.class.path"));
    Path archive = archive(contender);
    return contender.isJava()
        && Files.isRegularFile(classes)
        && (!Files.exists(archive)
            || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(classes))
                < 0);
  }

  /** How Java starts to make the archive at its exit. */
  JavaOptions making(Contender contender, JavaOptions java) throws IOException {
    Files.deleteIfExists(archive(contender));
    return java.with(kind.making(archive(contender)));
  }

  /** How Java starts with the archive, if there is one. */
  JavaOptions using(Contender contender, JavaOptions java) {
    Path archive = archive(contender);
    return Files.exists(archive) ? java.with(kind.using(archive)) : java;
  }

  /** One for each Java, since none takes another's. */
  private Path archive(Contender contender) {
    return directory.resolve(contender.label() + "-java" + Runtime.version() + ".archive");
  }
}
