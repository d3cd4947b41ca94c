package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the command line. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  private static final Path SCRIPT = Path.of("src", "main", "scripts", "gfg");

  @TempDir Path directory;
  private Path installed;
  private Path script;

  @BeforeEach
  void install() throws IOException {
    installed = Files.createDirectory(directory.resolve("a place"));
    script = Files.copy(SCRIPT, installed.resolve("gfg"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    writeJar(installed.resolve("gfg.jar"));
  }

  @Test
  void passesArgumentsAsTheyAreAndTheExitCodeBack() throws Exception {
    Run run = start(script, "", "load", "two words", "$HOME");

    assertThat(run.out()).startsWith("arguments [load, two words, $HOME]\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void findsTheJarThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link"), script);

    assertThat(start(link, "").out()).startsWith("arguments []\n");
  }

  @Test
  void givesOptionsToJava() throws Exception {
    Run run = start(script, "-Xmx40m -Xlog:gc:stdout");

    String heap = run.out().replaceFirst("(?s).*heap (\\d+)\n.*", "$1");
    assertThat(Long.parseLong(heap)).isLessThanOrEqualTo(40L << 20);
    assertThat(run.out()).contains("Using Serial");
  }

  /** Of another Java, of another jar, or cut off: whichever Java this is, it cannot use it. */
  @ParameterizedTest
  @ValueSource(strings = {"gfg.jsa", "gfg.aot"})
  void startsWithoutAnArchiveThatDoesNotFit(String archive) throws Exception {
    Files.writeString(installed.resolve(archive), "no archive");

    Run run = start(script, "", "one");

    assertThat(run.out()).matches("arguments \\[one\\]\nheap \\d+\n");
    assertThat(run.code()).isEqualTo(1);
  }

  private Run start(Path program, String options, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(args));
    Path err = directory.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GFG_JAVA_OPTS", options);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoedStart.class.getName());
    String entry = EchoedStart.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream code = EchoedStart.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      Objects.requireNonNull(code, entry).transferTo(out);
    }
  }
}
