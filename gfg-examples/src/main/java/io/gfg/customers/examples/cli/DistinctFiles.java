package io.gfg.customers.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Refuses to write two things to one file, before anything is opened. */
final class DistinctFiles {

  private DistinctFiles() {}

  /** Demands that the files which are named differ, by whatever name. */
  static void require(CommandLine command, @Nullable Path... files) {
    Set<Path> seen = new HashSet<>();
    Arrays.stream(files)
        .filter(Objects::nonNull)
        .forEach(
            file -> {
              if (!seen.add(real(file))) {
                throw new ParameterException(
                    command,
                    "two outputs go to one file, and one would replace the other; name two: "
                        + file);
              }
            });
  }

  /**
   * The file behind links; of one that is yet to be made, its place in the directory behind links.
   */
  private static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) {
        return absolute.toRealPath();
      }
      Path directory = absolute.getParent();
      return directory == null || !Files.exists(directory)
          ? absolute
          : directory.toRealPath().resolve(absolute.getFileName());
    } catch (IOException unreadable) {
      return absolute;
    }
  }
}
