package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Bin;
import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.discovery.KeySketch;
import io.gfg.customers.discovery.KeyedValues;
import io.gfg.customers.discovery.Quantile;
import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.Relation.Sign;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.discovery.TopValue;
import io.gfg.customers.model.FieldUnit;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the written form of a profile. */
final class ProfileReader {

  private ProfileReader() {}

  static TableProfile read(JsonValue profile) {
    requireVersion(profile);
    return new TableProfile(
        profile.text("source"),
        profile.count("rows"),
        profile.count("malformed"),
        profile.orNull("incident", JsonValue::asText),
        profile.list("columns", ProfileReader::column),
        profile.list("relations", ProfileReader::relation),
        profile.orNull("keys", ProfileReader::keys),
        profile.list("findings", FindingReader::read));
  }

  private static void requireVersion(JsonValue profile) {
    String version = profile.orNull("version", JsonValue::asText);
    if (version == null) {
      throw profile.error("is no profile: it has no version; 'gfg inspect --profile' writes one");
    }
    if (!major(version).equals(major(TableProfile.VERSION))) {
      throw profile
          .member("version")
          .error(
              "is a profile of version "
                  + version
                  + ", and this gfg reads "
                  + major(TableProfile.VERSION)
                  + ".x; inspect the file again");
    }
  }

  private static String major(String version) {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }

  private static ColumnProfile column(JsonValue column) {
    return new ColumnProfile(
        column.text("name"),
        column.orNull("unit", unit -> unit.asConstant(FieldUnit.class)),
        column.count("missing"),
        column.count("nulls"),
        column.count("empty"),
        column.count("sentinels"),
        column.count("texts"),
        column.count("numbers"),
        column.count("booleans"),
        column.count("nested"),
        column.count("zeros"),
        column.count("distinct"),
        column.orNull("min", JsonValue::asDecimal),
        column.orNull("max", JsonValue::asDecimal),
        column.decimal("sum"),
        BigInteger.valueOf(column.count("divisor")),
        column.smallCount("decimals"),
        distribution(column.member("values")));
  }

  private static Distribution distribution(JsonValue values) {
    return new Distribution(
        values.count("counted"),
        values.decimal("error"),
        values.list("quantiles", it -> new Quantile(it.decimal("share"), it.decimal("value"))),
        values.list("bins", ProfileReader::bin),
        values.list("top", it -> new TopValue(it.text("value"), it.count("rows"))));
  }

  private static Bin bin(JsonValue bin) {
    return new Bin(bin.decimal("from"), bin.orNull("to", JsonValue::asDecimal), bin.count("count"));
  }

  private static Relation relation(JsonValue relation) {
    JsonValue sign = relation.member("sign");
    Sign known =
        Stream.of(Sign.values())
            .filter(it -> it.symbol().equals(sign.asText()))
            .findFirst()
            .orElseThrow(() -> sign.error(sign.path() + " must be <= or ="));
    List<String> right = relation.texts("right");
    if (right.isEmpty() || (known == Sign.AT_MOST && right.size() > 1)) {
      throw relation.error(
          relation.path() + " must have one column on its right, or a sum of more");
    }
    return new Relation(
        relation.text("left"), known, right, relation.count("rows"), relation.count("broken"));
  }

  private static KeySketch keys(JsonValue keys) {
    List<Long> hashes = hashes(keys.member("hashes"));
    int tracked = Math.min(KeySketch.TRACKED, hashes.size());
    return new KeySketch(
        keys.text("column"),
        keys.count("distinct"),
        hashes,
        keys.list("values", column -> keyedValues(column, tracked)));
  }

  private static List<Long> hashes(JsonValue base64) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64.asText()));
      List<Long> hashes = new ArrayList<>();
      while (bytes.remaining() >= Long.BYTES) {
        hashes.add(bytes.getLong());
      }
      if (bytes.hasRemaining()) {
        throw base64.error(base64.path() + " is cut off");
      }
      return hashes;
    } catch (IllegalArgumentException notBase64) {
      throw base64.error(base64.path() + " is no base64");
    }
  }

  private static KeyedValues keyedValues(JsonValue column, int tracked) {
    JsonValue list = column.member("values");
    if (list.elements().size() != tracked) {
      throw list.error(list.path() + " must have a value for each of " + tracked + " keys");
    }
    List<@Nullable Long> values = new ArrayList<>();
    for (JsonValue value : list.elements()) {
      values.add(value.value() == null ? null : value.asCount());
    }
    return new KeyedValues(column.text("column"), values);
  }
}
