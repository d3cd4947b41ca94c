package io.gfg.customers.examples.cli;

import io.gfg.customers.model.Described;
import io.gfg.customers.testkit.generator.GeneratedFile;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.nio.file.Path;
import java.util.Locale;

/** Generated files: what to ask for, and how to tell of them. */
final class GeneratedFiles {

  private GeneratedFiles() {}

  /** A file like the published one, of another size: with as large a share of copies. */
  static GeneratorSpec like(long rows, long seed) {
    long copies =
        Math.round((double) rows * GeneratorSpec.PUBLISHED_COPIES / GeneratorSpec.PUBLISHED_ROWS);
    return GeneratorSpec.builder().rows(rows).copies(Math.toIntExact(copies)).seed(seed).build();
  }

  static Described described(GeneratedFile file) {
    return out -> {
      out.field("rows", file.rows());
      out.field("customers", file.customers());
      out.field("copies", file.copies());
      out.field("conflicts", file.conflicts());
      out.field("bytes", file.bytes());
      out.field("planted", planted(file));
    };
  }

  private static Described planted(GeneratedFile file) {
    return out ->
        file.planted()
            .forEach((defect, rows) -> out.field(defect.name().toLowerCase(Locale.ROOT), rows));
  }

  static String text(GeneratedFile file, Path path) {
    TextTable planted = new TextTable().left("defect planted").right("records");
    file.planted()
        .forEach(
            (defect, rows) ->
                planted.row(
                    defect.name().toLowerCase(Locale.ROOT).replace('_', ' '), Figures.count(rows)));
    return "Wrote %s records of %s customers, %s of them exact copies, %s bytes: %s%n"
            .formatted(
                Figures.count(file.rows()),
                Figures.count(file.customers()),
                Figures.count(file.copies()),
                Figures.count(file.bytes()),
                path)
        + (file.planted().isEmpty() ? "" : "\n" + planted);
  }
}
