package io.gfg.customers.source;

import java.util.Arrays;
import java.util.HexFormat;

/** What the first bytes of a file say about how it is stored. */
enum Magic {
  GZIP("gzip", "1f8b"),
  ZIP("zip", "504b0304"),
  ZIP_WITHOUT_ENTRIES("a zip without entries", "504b0506"),
  ZIP_IN_PARTS("a zip split in parts", "504b0708"),
  BZIP2("bzip2", "425a68??314159265359"),
  ZSTANDARD("Zstandard", "28b52ffd"),
  XZ("xz", "fd377a585a00"),
  SEVEN_ZIP("7z", "377abcaf271c"),
  RAR("RAR", "526172211a07"),
  LZ4("LZ4", "04224d18"),
  SNAPPY("Snappy", "ff060000734e61507059"),
  COMPRESS("Unix compress", "1f9d"),
  PARQUET("Parquet", "50415231"),
  AVRO("Avro", "4f626a01"),
  EXCEL_97("a document of Microsoft Office", "d0cf11e0a1b11ae1"),
  PDF("PDF", "255044462d"),
  SQLITE("an SQLite database", "53514c69746520666f72"),
  UTF_32("text in UTF-32", "fffe0000"),
  UTF_16_LITTLE_ENDIAN("text in UTF-16", "fffe"),
  UTF_16_BIG_ENDIAN("text in UTF-16", "feff"),
  NONE("nothing known", "");

  /** How many bytes tell all of them apart. */
  static final int LENGTH = 10;

  private final String description;
  private final String pattern;

  Magic(String description, String pattern) {
    this.description = description;
    this.pattern = pattern;
  }

  /** The first constant that fits; {@link #NONE} fits always. */
  static Magic of(byte[] beginning) {
    String digits = HexFormat.of().formatHex(beginning);
    return Arrays.stream(values()).filter(magic -> magic.fits(digits)).findFirst().orElse(NONE);
  }

  /** As it stands in a message behind "is". */
  String description() {
    return description;
  }

  private boolean fits(String digits) {
    if (digits.length() < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '?' && pattern.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
