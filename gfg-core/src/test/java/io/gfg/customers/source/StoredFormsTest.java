package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredFormsTest {

  private static final String DATA = "{\"orders\":1}\n{\"orders\":2}\n";
  private static final List<String> OUTCOMES = List.of("1@0 orders=1", "2@13 orders=2");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(StoredForm.class)
  void readsEveryForm(StoredForm form) throws IOException {
    assertThat(Outcomes.of(source(form.store(DATA), form))).isEqualTo(OUTCOMES);
  }

  @ParameterizedTest
  @EnumSource(StoredForm.class)
  void saysInTheReceiptWhatIsStored(StoredForm form) throws IOException {
    byte[] stored = form.store(DATA);
    try (RecordReader reader = source(stored, form).open()) {
      reader.forEachRemaining(record -> {});
      assertThat(reader.receipt().bytes()).isEqualTo(stored.length);
      assertThat(reader.receipt().sha256()).isEqualTo(StoredForm.sha256(stored));
      assertThat(reader.receipt().records()).isEqualTo(2);
      assertThat(reader.receipt().entry()).isEqualTo(form.isZip() ? "data.json" : null);
    }
  }

  @ParameterizedTest
  @EnumSource(value = StoredForm.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void refusesEveryFormCutOffAnywhere(StoredForm form) throws IOException {
    byte[] stored = form.store(DATA);
    for (int length = 12; length < form.dataEnd(stored); length++) {
      List<String> outcomes = Outcomes.of(source(Arrays.copyOf(stored, length), form));
      assertThat(outcomes).as("%d bytes", length).last().asString().startsWith("error ");
    }
  }

  @Test
  void readsConcatenatedGzipMembers() throws IOException {
    byte[] both =
        join(StoredForm.GZIP.store("{\"orders\":1}\n"), StoredForm.GZIP.store("{}"), new byte[100]);
    assertThat(Outcomes.of(source(both, StoredForm.GZIP))).containsExactly("1@0 orders=1", "2@13 ");
  }

  @Test
  void refusesADamagedSecondMember() throws IOException {
    byte[] both = join(StoredForm.GZIP.store("{\"orders\":1}\n"), new byte[] {0x1F, 0x00});
    assertThat(Outcomes.of(source(both, StoredForm.GZIP)))
        .last()
        .asString()
        .contains("gzip data is");
  }

  @Test
  void readsWhatComesBeforeACutAndSaysWhereItIs() throws IOException {
    String data = lines(20_000);
    byte[] stored = StoredForm.GZIP.store(data);
    List<String> outcomes =
        Outcomes.of(source(Arrays.copyOf(stored, stored.length * 3 / 4), StoredForm.GZIP));
    String error = outcomes.get(outcomes.size() - 1);
    assertThat(error)
        .matches("error its gzip data is cut off; get the whole file at x:\\d+ \\(byte \\d+\\)")
        .contains(" at x:" + outcomes.size() + " ");
    assertThat(outcomes).hasSizeBetween(10_000, 19_999);
  }

  @Test
  void skipsEntriesThatAreNoData() throws IOException {
    byte[] zip =
        new ZipWriter()
            .add("folder/", "")
            .add("__MACOSX/data.json", DATA)
            .add(".hidden.json", DATA)
            .add("a/.b/data.json", DATA)
            .add("_SUCCESS", "")
            .add("README.txt", "about the data")
            .add("folder/data.txt", DATA)
            .bytes();
    try (RecordReader reader = source(zip, StoredForm.ZIP).open()) {
      assertThat(reader.next().position()).hasToString("x!folder/data.txt:1");
    }
  }

  @Test
  void readsTheEntryAskedFor() throws IOException {
    byte[] zip = new ZipWriter().add("a.json", "{}").add("b.json", DATA).bytes();
    ReadOptions options = ReadOptions.builder().entry("b.json").build();
    CustomerSource source = CustomerSource.of("x", () -> new ByteArrayInputStream(zip), options);
    assertThat(Outcomes.of(source)).isEqualTo(OUTCOMES);
  }

  @Test
  void namesTheEntriesWhenNoneIsData() throws IOException {
    byte[] zip = new ZipWriter().add("README.txt", "about").add("LICENSE", "free").bytes();
    assertThat(Outcomes.of(source(zip, StoredForm.ZIP)))
        .singleElement()
        .asString()
        .contains("has no entry that is", "it has README.txt, LICENSE");
  }

  @ParameterizedTest
  @EnumSource(
      value = StoredForm.class,
      names = {"AES_ZIP", "ZIP_CRYPTO_ZIP", "AES_STORED_ZIP", "ZIP_CRYPTO_STORED_ZIP"})
  void asksForTheKeywordOfAnEncryptedZip(StoredForm form) throws IOException {
    assertThatThrownBy(() -> CustomerSource.of(write(form.store(DATA))).open())
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(
            "is encrypted; open it by CustomerSource.encryptedZip with its keyword")
        .hasMessageEndingWith("data.bin");
  }

  @ParameterizedTest
  @EnumSource(
      value = StoredForm.class,
      names = {"AES_ZIP", "ZIP_CRYPTO_ZIP", "ZIP_CRYPTO_STORED_ZIP"})
  void refusesEveryWrongKeywordBeforeTheFirstRow(StoredForm form) throws IOException {
    Path file = write(form.store(lines(2_000)));
    int tries = form == StoredForm.AES_ZIP ? 20 : 2_000;
    for (int i = 0; i < tries; i++) {
      String keyword = "wrong-" + i;
      assertThatThrownBy(() -> CustomerSource.encryptedZip(file, keyword).open())
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("the keyword does not open the archive")
          .hasMessageNotContaining(keyword);
    }
  }

  @Test
  void skipsAnEncryptedReadmeAndAPicture() throws IOException {
    byte[] picture = new byte[500];
    new Random(1).nextBytes(picture);
    byte[] zip =
        new ZipWriter()
            .encrypted(EncryptionMethod.ZIP_STANDARD)
            .compressed(CompressionMethod.STORE)
            .add("README.txt", "about the data")
            .add("logo.png", picture)
            .add("data.json", DATA.getBytes(StandardCharsets.UTF_8))
            .bytes();
    assertThat(Outcomes.of(CustomerSource.encryptedZip(write(zip), ZipWriter.KEYWORD)))
        .isEqualTo(OUTCOMES);
  }

  @Test
  void refusesAKeywordForAPlainFile() throws IOException {
    assertThatThrownBy(
            () ->
                CustomerSource.encryptedZip(write(DATA.getBytes(StandardCharsets.UTF_8)), "k")
                    .open())
        .hasMessageContaining("is no zip");
  }

  private CustomerSource source(byte[] stored, StoredForm form) throws IOException {
    return form.isEncrypted()
        ? CustomerSource.encryptedZip(write(stored), ZipWriter.KEYWORD)
        : CustomerSource.of("x", () -> new ByteArrayInputStream(stored));
  }

  private Path write(byte[] stored) throws IOException {
    return Files.write(folder.resolve("data.bin"), stored);
  }

  private static String lines(int count) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{\"orders\":").append(random.nextInt(1_000_000)).append("}\n");
    }
    return text.toString();
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
