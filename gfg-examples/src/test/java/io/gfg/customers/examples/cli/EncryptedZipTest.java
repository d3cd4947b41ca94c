package io.gfg.customers.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keyword comes from the environment, and opens the zip whose password is its SHA-256. */
class EncryptedZipTest {

  private static final String KEYWORD = "not the keyword of any real file";

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(
      value = EncryptionMethod.class,
      names = {"ZIP_STANDARD", "AES"})
  void theKeywordOpensTheZip(EncryptionMethod method) throws Exception {
    Path file = CustomerFiles.published(directory);
    Path zip = zip(file, method);
    Path out = directory.resolve("out.ndjson");

    Run run = Run.in(Map.of("GFG_KEYWORD", KEYWORD), "clean", zip.toString(), "-o", out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3,000");
    Run plain = Run.of("clean", file.toString(), "-o", "-");
    assertThat(out).content(UTF_8).isEqualTo(plain.out());
  }

  @Test
  void aWrongKeywordIsRefused() throws Exception {
    Path zip = zip(CustomerFiles.published(directory), EncryptionMethod.ZIP_STANDARD);

    Run run = Run.in(Map.of("GFG_KEYWORD", "wrong"), "inspect", zip.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("keyword", zip.getFileName().toString())
        .doesNotContain("wrong\n");
  }

  @Test
  void aMissingKeywordIsAskedFor() throws Exception {
    Path zip = zip(CustomerFiles.published(directory), EncryptionMethod.ZIP_STANDARD);

    Run run = Run.of("inspect", zip.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "gfg: the zip is encrypted; put its keyword into the environment variable GFG_KEYWORD: "
                + zip
                + "\n");
  }

  private Path zip(Path file, EncryptionMethod method)
      throws IOException, NoSuchAlgorithmException {
    ZipParameters parameters = new ZipParameters();
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(method);
    Path path = directory.resolve("data.zip");
    try (ZipFile zip = new ZipFile(path.toFile(), password())) {
      zip.addFile(file.toFile(), parameters);
    }
    return path;
  }

  private static char[] password() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(KEYWORD.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest).toCharArray();
  }
}
