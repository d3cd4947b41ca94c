package io.gfg.customers.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPageTest {

  private static final int BYTES = 100_000;

  @TempDir private Path folder;

  /** A process of its own, for Java looks up the folder for temporary files only once. */
  public static void main(String[] arguments) {
    LongBuffer page = IndexPage.allocate(BYTES);
    page.put(page.capacity() - 1, 7);
    System.out.println(page.capacity() + " " + page.get(0) + " " + page.get(page.capacity() - 1));
  }

  @Test
  void isMadeOfZerosAndLeavesNothingBehind() throws IOException, InterruptedException {
    assertThat(run(folder)).isEqualTo(BYTES / Long.BYTES + " 0 7");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void saysWhatToDoIfItCannotBeWritten() throws IOException, InterruptedException {
    Path missing = folder.resolve("missing");
    assertThat(run(missing))
        .contains("CustomersException: the index of customers has outgrown its quarter of the heap")
        .contains("give the process more heap (-Xmx), or room in the folder for temporary files")
        .contains("(-Djava.io.tmpdir): " + missing);
  }

  private static String run(Path temporaryFiles) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporaryFiles,
                "-cp",
                System.getProperty("java.class.path"),
                IndexPageTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output.strip();
  }
}
