package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.Extras;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values after RFC 4180, with LF at the end of lines. */
final class CsvEncoder implements RecordEncoder {

  private final Writer out;
  private final StringBuilder line = new StringBuilder();
  private final List<String> header = new ArrayList<>();
  private boolean headerIsWritten;
  private int cells;

  CsvEncoder(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void encode(Described value) throws IOException {
    line.setLength(0);
    cells = 0;
    value.describe(this::append);
    if (!headerIsWritten) {
      writeHeader();
    } else if (cells != header.size()) {
      throw anotherKind(cells + " fields");
    }
    out.append(line).append('\n');
  }

  private void append(String name, @Nullable Object value) {
    if (!headerIsWritten) {
      header.add(name);
    } else if (cells >= header.size() || !header.get(cells).equals(name)) {
      throw anotherKind(name);
    }
    if (cells > 0) {
      line.append(',');
    }
    cells++;
    appendCell(value);
  }

  private void writeHeader() throws IOException {
    StringBuilder names = new StringBuilder();
    for (String name : header) {
      appendText(names.isEmpty() ? names : names.append(','), name);
    }
    out.append(names).append('\n');
    headerIsWritten = true;
  }

  private IllegalArgumentException anotherKind(String found) {
    return new IllegalArgumentException(
        "CSV takes values of one kind; the first had the fields " + header + ", not " + found);
  }

  private void appendCell(@Nullable Object value) {
    if (value == null || (value instanceof Extras extras && extras.isEmpty())) {
      return;
    }
    if (value instanceof Integer number) {
      line.append(number.intValue());
    } else if (value instanceof BigDecimal number) {
      line.append(number.toPlainString());
    } else {
      appendText(line, nestedOrText(value));
    }
  }

  private static String nestedOrText(Object value) {
    if (value instanceof Extras extras) {
      return JsonText.of(extras);
    }
    if (value instanceof Described nested) {
      return JsonText.of(nested);
    }
    return value instanceof List<?> list ? JsonText.ofValues(list) : value.toString();
  }

  private static void appendText(StringBuilder line, String text) {
    if (isPlain(text)) {
      line.append(text);
    } else {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (needsQuotes(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean needsQuotes(char character) {
    return character == ',' || character == '"' || character == '\n' || character == '\r';
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
