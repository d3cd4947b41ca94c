package io.gfg.customers.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.discovery.Bin;
import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.KeySketch;
import io.gfg.customers.discovery.KeyedValues;
import io.gfg.customers.discovery.Quantile;
import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.Relation.Sign;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.discovery.TopValue;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

  private static final String KEYS =
      "\"keys\":{\"column\":\"a\",\"distinct\":1,\"hashes\":\"AAAAAAAAAAE=\","
          + "\"values\":[{\"column\":\"b\",\"values\":[1,2]}]}";

  @TempDir Path directory;

  @Property(tries = 300)
  void isReadAsItWasWritten(@ForAll Random random, @ForAll String text) {
    TableProfile profile = profile(random, text);

    String written = ProfileFile.text(profile);
    TableProfile read = ProfileFile.parse("profile.json", written);

    assertThat(read).isEqualTo(profile);
    assertThat(ProfileFile.text(read)).isEqualTo(written).hasLineCount(1);
  }

  @Test
  void isReadFromItsFile() {
    TableProfile profile = profile(new Random(1), "a");
    Path file = directory.resolve("profile.json");

    ProfileFile.write(profile, file);

    assertThat(ProfileFile.read(file)).isEqualTo(profile);
    assertThat(directory).isDirectoryContaining(other -> other.equals(file));
  }

  @Test
  void fieldsOfLaterMinorVersionsArePassedOver() {
    TableProfile profile = profile(new Random(2), "a");
    String later =
        ProfileFile.text(profile)
            .replace("\"version\":\"1.0\"", "\"version\":\"1.7\",\"later\":{\"a\":[1,{}]}")
            .replace("\"nulls\":", "\"later\":[true],\"nulls\":");

    assertThat(ProfileFile.parse("profile.json", later)).isEqualTo(profile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| is no profile: it has no version; 'gfg inspect --profile' writes one: p.json:1:1",
        "{'version':'2.0'}| is a profile of version 2.0, and this gfg reads 1.x; inspect the file"
            + " again: p.json:1:12",
        "[]| the profile must be an object, not a list: p.json:1:1",
        "{'version':'1.0'}| the profile lacks source: p.json:1:1",
        "{'version':'1.0','source':3}| source must be a text, not 3: p.json:1:27",
        "{'version':'1.0','source':'a','rows':1.5}| rows must be a whole number of 64 bits, not"
            + " 1.5: p.json:1:38",
        "{'version':'1.0','version':'1.0'}| version stands here twice: p.json:1:28",
        "{'version':'1.0','source':'a','rows':1e999999999}| rows must be a number of at most 1000"
            + " places, not 1E+999999999: p.json:1:38",
        "{'version':'1.0'} 3| nothing may follow the profile: p.json:1:19",
      })
  void saysWhatIsWrongAndWhere(String json, String message) {
    assertThatThrownBy(() -> ProfileFile.parse("p.json", json.replace('\'', '"')))
        .isInstanceOf(ProfileFileException.class)
        .hasMessage(message.strip());
  }

  @Test
  void saysThatAFileIsCutOff() {
    String written = ProfileFile.text(profile(new Random(3), "a"));

    assertThatThrownBy(() -> ProfileFile.parse("p.json", written.substring(0, 300)))
        .isInstanceOf(ProfileFileException.class)
        .hasMessageStartingWith("is no JSON; is it cut off?")
        .hasMessageMatching("(?s).*: p\\.json:1:\\d+");
    assertThatThrownBy(() -> ProfileFile.parse("p.json", " "))
        .isInstanceOf(ProfileFileException.class)
        .hasMessage("is empty; a profile is a JSON object: p.json");
  }

  @Test
  void namesThePlaceDeepInAFile() {
    String wrong =
        ProfileFile.text(profile(new Random(4), "a")).replace("\"nulls\":2", "\n\"nulls\":\"two\"");

    assertThatThrownBy(() -> ProfileFile.parse("p.json", wrong))
        .isInstanceOf(ProfileFileException.class)
        .hasMessage(
            "columns[0].nulls must be a number of at most 1000 places, not 'two': p.json:2:9");
  }

  @Test
  void demandsAValueForEachKey() {
    String wrong =
        ProfileFile.text(profile(new Random(6), "a"))
            .replaceFirst("\"keys\":.*,\"findings\"", KEYS + ",\"findings\"");

    assertThatThrownBy(() -> ProfileFile.parse("p.json", wrong))
        .isInstanceOf(ProfileFileException.class)
        .hasMessageStartingWith(
            "keys.values[0].values must have a value for each of 1 keys: p.json");
  }

  @Test
  void saysWhichFileCannotBeReadOrWritten() throws IOException {
    Path nowhere = directory.resolve("nowhere").resolve("p.json");
    Path latin = directory.resolve("latin.json");
    Files.write(latin, "\"é\"".getBytes(StandardCharsets.ISO_8859_1));
    TableProfile profile = profile(new Random(5), "a");

    assertThatThrownBy(() -> ProfileFile.read(nowhere))
        .isInstanceOf(ProfileFileException.class)
        .hasMessage("cannot read the profile; 'gfg inspect --profile' writes one: " + nowhere);
    assertThatThrownBy(() -> ProfileFile.read(latin))
        .isInstanceOf(ProfileFileException.class)
        .hasMessage("is not UTF-8, so it is no profile: " + latin);
    assertThatThrownBy(() -> ProfileFile.write(profile, nowhere))
        .isInstanceOf(SinkException.class)
        .hasMessageEndingWith(nowhere.toString());
  }

  private static TableProfile profile(Random random, String text) {
    return new TableProfile(
        text,
        random.nextLong(),
        random.nextInt(5),
        random.nextBoolean() ? text : null,
        List.of(column(random, text)),
        List.of(
            new Relation(text, Sign.AT_MOST, List.of(text), random.nextLong(), 0),
            new Relation(text, Sign.SUM, List.of("b", text), 1, random.nextInt())),
        random.nextBoolean() ? keys(random, text) : null,
        List.of(finding(random, text)));
  }

  private static ColumnProfile column(Random random, String text) {
    return new ColumnProfile(
        text,
        random.nextBoolean() ? FieldUnit.COUNT : null,
        1,
        2,
        3,
        4,
        random.nextLong(),
        6,
        7,
        8,
        9,
        10,
        random.nextBoolean() ? number(random) : null,
        random.nextBoolean() ? number(random) : null,
        number(random),
        BigInteger.valueOf(random.nextLong()),
        random.nextInt(19),
        distribution(random, text));
  }

  private static Distribution distribution(Random random, String text) {
    return new Distribution(
        random.nextLong(),
        number(random),
        List.of(new Quantile(number(random), number(random))),
        List.of(new Bin(number(random), number(random), 3), new Bin(number(random), null, 1)),
        List.of(new TopValue(text, random.nextInt())));
  }

  private static BigDecimal number(Random random) {
    return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(30) - 10);
  }

  private static <E> E any(Random random, E[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static KeySketch keys(Random random, String text) {
    List<Long> hashes = random.longs(random.nextInt(20)).boxed().toList();
    List<@Nullable Long> values =
        new ArrayList<>(
            hashes.stream().<@Nullable Long>map(hash -> hash % 2 == 0 ? null : hash).toList());
    return new KeySketch(
        text,
        random.nextLong(),
        hashes,
        List.of(new KeyedValues(text, values), new KeyedValues("b", values)));
  }

  private static Finding finding(Random random, String text) {
    return new Finding(
        any(random, FindingKind.values()),
        List.of(text),
        List.of("b", text),
        random.nextBoolean() ? new BigDecimal("24") : null,
        random.nextLong(),
        any(random, Severity.values()),
        any(random, Confidence.values()),
        new BigDecimal("0.98"),
        text,
        new Evidence(
            new BigDecimal("0.100000"),
            random.nextBoolean() ? new BigDecimal("0.300000") : null,
            random.nextBoolean() ? BigDecimal.ZERO : null,
            random.nextLong(),
            text),
        List.of(text),
        random.nextBoolean() ? repair(random, text) : null,
        List.of(new Example(3, List.of(text), List.of("null"), List.of(text))));
  }

  private static Repair repair(Random random, String text) {
    return new Repair(
        text,
        any(random, RepairEffect.values()),
        any(random, RepairMode.values()),
        text,
        "code",
        text,
        List.of(text),
        text);
  }
}
