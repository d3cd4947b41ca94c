package io.gfg.customers.jooq.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever stands in the cells, a reader of COPY's text format reads them and nothing else. */
class CopyTextFuzzTest {

  private static final int MOST_CELLS = 12;
  private static final int MOST_CHARACTERS = 40;

  @FuzzTest(maxExecutions = 100_000)
  void cellsAreReadAsTheyWereWritten(FuzzedDataProvider data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CopyText text = new CopyText((buffer, length) -> bytes.write(buffer, 0, length));
    List<List<@Nullable String>> expected = new ArrayList<>();
    while (data.remainingBytes() > 0) {
      List<@Nullable String> row = new ArrayList<>();
      for (int cells = data.consumeInt(1, MOST_CELLS); cells > 0; cells--) {
        Object value = value(data);
        text.cell(value);
        row.add(CopyTextReader.shown(value));
      }
      text.endRow();
      expected.add(row);
    }
    text.flush();
    List<List<@Nullable String>> rows = CopyTextReader.read(bytes.toString(UTF_8));
    if (!rows.equals(expected)) {
      throw new AssertionError("expected " + expected + ", but was " + rows);
    }
  }

  private static @Nullable Object value(FuzzedDataProvider data) {
    return switch (data.consumeInt(0, 5)) {
      case 0 -> null;
      case 1 -> data.consumeInt();
      case 2 -> data.consumeBoolean();
      case 3 -> BigDecimal.valueOf(data.consumeLong(), data.consumeInt(-20, 40));
      case 4 -> new BigDecimal(large(data.consumeBytes(20)), data.consumeInt(-3, 38));
      default -> storable(data.consumeString(MOST_CHARACTERS));
    };
  }

  private static BigInteger large(byte[] bytes) {
    return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
  }

  /** Half a surrogate pair and U+0000 never come as far as here. */
  private static String storable(String text) {
    return new String(text.getBytes(UTF_8), UTF_8).replace("\0", "");
  }
}
