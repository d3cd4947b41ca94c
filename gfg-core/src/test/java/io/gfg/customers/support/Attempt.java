package io.gfg.customers.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssertAlternative;

/** A run that is to fail: it must leave every place as it was. */
public final class Attempt {

  private Attempt() {}

  /** Runs into files, one of which is there already, and into memory, and finds all untouched. */
  public static <T extends Throwable> ThrowableAssertAlternative<T> failing(
      CleaningRun run, Path folder, Class<T> type) {
    RememberingSink<Customer> customers = new RememberingSink<>();
    RememberingSink<Rejection> rejections = new RememberingSink<>();
    RememberingSink<Change> changes = new RememberingSink<>();
    Assertions.assertThatThrownBy(
            () -> run.rejectsTo(rejections).changesTo(changes).into(customers))
        .isInstanceOf(type);
    assertThat(List.of(customers.committed(), rejections.committed(), changes.committed()))
        .containsOnly(List.of());
    assertThat(customers.unclosed() + rejections.unclosed() + changes.unclosed()).isZero();
    return intoFiles(run, folder, type);
  }

  private static <T extends Throwable> ThrowableAssertAlternative<T> intoFiles(
      CleaningRun run, Path folder, Class<T> type) {
    Path old = write(folder.resolve("out.ndjson"));
    ThrowableAssertAlternative<T> thrown =
        Assertions.assertThatExceptionOfType(type)
            .isThrownBy(
                () ->
                    run.rejectsTo(Sinks.ndjson(folder.resolve("rejects.ndjson")))
                        .changesTo(Sinks.ndjson(folder.resolve("changes.ndjson")))
                        .into(Sinks.ndjson(old)));
    assertThat(old).hasContent("kept");
    assertThat(list(folder)).containsExactly(old);
    return thrown;
  }

  private static Path write(Path file) {
    try {
      return Files.writeString(file, "kept");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
