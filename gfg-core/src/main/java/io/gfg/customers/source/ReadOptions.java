package io.gfg.customers.source;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a source is read, and the limits beyond which it is not trusted. Immutable.
 *
 * @param format how the records are written, or null to find out from the first bytes (the default)
 * @param entry the entry of an archive to read, or null for the first that holds data (the default)
 * @param maxRecordBytes the longest record (a line, an array's element), 1 MiB by default; a longer
 *     one is malformed
 * @param maxNesting how deep a value may nest, 16 by default; a deeper record is malformed
 * @param maxNumberLength how many characters a number may have, 100 by default
 * @param maxStringLength how many characters a text may have, 65,536 by default
 * @param maxDecompressedBytes how much a compressed source may expand to, 1 TiB by default; beyond
 *     it reading ends in a {@link SourceException}
 * @param maxCompressionRatio how many bytes one compressed byte may expand to on average, once 64
 *     MiB have come out, 250 by default; beyond it reading ends in a {@link SourceException}
 */
public record ReadOptions(
    @Nullable SourceFormat format,
    @Nullable String entry,
    int maxRecordBytes,
    int maxNesting,
    int maxNumberLength,
    int maxStringLength,
    long maxDecompressedBytes,
    int maxCompressionRatio)
    implements Serializable {

  /** Checks that every limit is positive. */
  public ReadOptions {
    requirePositive("maxRecordBytes", maxRecordBytes);
    requirePositive("maxNesting", maxNesting);
    requirePositive("maxNumberLength", maxNumberLength);
    requirePositive("maxStringLength", maxStringLength);
    requirePositive("maxDecompressedBytes", maxDecompressedBytes);
    requirePositive("maxCompressionRatio", maxCompressionRatio);
  }

  /**
   * The defaults.
   *
   * @return options that find everything out by themselves
   */
  public static ReadOptions defaults() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder, not thread-safe
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The format asked for.
   *
   * @return the format, or empty if it is to be found out
   */
  public Optional<SourceFormat> formatAsked() {
    return Optional.ofNullable(format);
  }

  /**
   * The archive's entry asked for.
   *
   * @return its name, or empty for the first that holds data
   */
  public Optional<String> entryAsked() {
    return Optional.ofNullable(entry);
  }

  ReadOptions withFormat(SourceFormat known) {
    return new ReadOptions(
        known,
        entry,
        maxRecordBytes,
        maxNesting,
        maxNumberLength,
        maxStringLength,
        maxDecompressedBytes,
        maxCompressionRatio);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {

    private static final int KIB = 1024;

    private @Nullable SourceFormat format;
    private @Nullable String entry;
    private int maxRecordBytes = KIB * KIB;
    private int maxNesting = 16;
    private int maxNumberLength = 100;
    private int maxStringLength = 64 * KIB;
    private long maxDecompressedBytes = 1L << 40;
    private int maxCompressionRatio = 250;

    private Builder() {}

    /**
     * Says how the records are written.
     *
     * @param format the format
     * @return this builder
     */
    public Builder format(SourceFormat format) {
      this.format = format;
      return this;
    }

    /**
     * Names the archive's entry to read.
     *
     * @param entry the full name of the entry
     * @return this builder
     */
    public Builder entry(String entry) {
      this.entry = entry;
      return this;
    }

    /**
     * Limits the length of a record.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public Builder maxRecordBytes(int bytes) {
      this.maxRecordBytes = bytes;
      return this;
    }

    /**
     * Limits the nesting of values.
     *
     * @param depth at least 1
     * @return this builder
     */
    public Builder maxNesting(int depth) {
      this.maxNesting = depth;
      return this;
    }

    /**
     * Limits the length of numbers.
     *
     * @param characters at least 1
     * @return this builder
     */
    public Builder maxNumberLength(int characters) {
      this.maxNumberLength = characters;
      return this;
    }

    /**
     * Limits the length of texts.
     *
     * @param characters at least 1
     * @return this builder
     */
    public Builder maxStringLength(int characters) {
      this.maxStringLength = characters;
      return this;
    }

    /**
     * Limits what a compressed source may expand to.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public Builder maxDecompressedBytes(long bytes) {
      this.maxDecompressedBytes = bytes;
      return this;
    }

    /**
     * Limits the compression ratio.
     *
     * @param ratio at least 1
     * @return this builder
     */
    public Builder maxCompressionRatio(int ratio) {
      this.maxCompressionRatio = ratio;
      return this;
    }

    /**
     * Makes the options.
     *
     * @return the options
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ReadOptions build() {
      return new ReadOptions(
          format,
          entry,
          maxRecordBytes,
          maxNesting,
          maxNumberLength,
          maxStringLength,
          maxDecompressedBytes,
          maxCompressionRatio);
    }
  }
}
