package io.gfg.customers.jooq.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Hashes of 64 bits as PostgreSQL makes them for hash partitions: Bob Jenkins' lookup3 over a seed
 * and the bytes of a value ({@code hash_bytes_extended} in its {@code hashfn.c}). Since rows of
 * partitioned tables lie where these hashes say, no version changes them.
 */
final class ServerHash {

  /** What the server starts from, without the length. */
  private static final int START = 0x9e3779b9 + 3923095;

  /** How many bytes are mixed in at once. */
  private static final int BLOCK = 12;

  private static final int SMALL_NUMBERS = 1024;

  /** The base of the server's decimals. */
  private static final int BASE = 10_000;

  private static final int DIGITS_OF_BASE = 4;

  /** Numbers of so many digits fit 64 bits, also with three zeros behind. */
  private static final int MOST_DIGITS = 15;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final long seed;
  private final long[] small;
  private final byte[] digits = new byte[2 * BLOCK];

  ServerHash(long seed) {
    if (seed == 0) {
      throw new IllegalArgumentException("the server hashes otherwise without a seed");
    }
    this.seed = seed;
    this.small = IntStream.range(0, SMALL_NUMBERS).mapToLong(this::ofNumber).toArray();
  }

  /** Of an {@code integer}. */
  long of(int value) {
    return value >= 0 && value < SMALL_NUMBERS ? small[value] : ofNumber(value);
  }

  /** Of a {@code boolean}, which the server hashes as a number. */
  long of(boolean value) {
    return small[value ? 1 : 0];
  }

  /** Of a text in UTF-8. */
  long of(byte[] text) {
    return ofPadded(Arrays.copyOf(text, text.length + BLOCK), text.length);
  }

  private long ofNumber(int value) {
    byte[] bytes = new byte[BLOCK];
    WORDS.set(bytes, 0, value);
    return ofPadded(bytes, Integer.BYTES);
  }

  /** Whether {@link #of(BigDecimal)} may be asked for this number. */
  static boolean takes(BigDecimal value) {
    return value.precision() <= MOST_DIGITS && value.scale() >= 0 && value.scale() <= MOST_DIGITS;
  }

  /**
   * Of a {@code numeric}, whose sign the server leaves out. It keeps decimals as digits of base
   * 10,000, before and behind the point, without zeros at the ends, and hashes these.
   */
  long of(BigDecimal value) {
    int scale = value.scale();
    long rest = Math.abs(value.scaleByPowerOfTen(scale).longValue());
    if (rest == 0) {
      return seed - 1;
    }
    int behindPoint = (scale + DIGITS_OF_BASE - 1) / DIGITS_OF_BASE;
    for (int i = scale; i < behindPoint * DIGITS_OF_BASE; i++) {
      rest *= 10;
    }
    int weight = -behindPoint;
    while (rest % BASE == 0) {
      rest /= BASE;
      weight++;
    }
    int count = countOfDigits(rest);
    Arrays.fill(digits, (byte) 0);
    for (int at = count - 1; at >= 0; at--) {
      int digit = (int) (rest % BASE);
      digits[2 * at] = (byte) digit;
      digits[2 * at + 1] = (byte) (digit >> Byte.SIZE);
      rest /= BASE;
    }
    return ofPadded(digits, count * Short.BYTES) ^ (weight + count - 1);
  }

  private static int countOfDigits(long number) {
    int count = 0;
    for (long rest = number; rest > 0; rest /= BASE) {
      count++;
    }
    return count;
  }

  /** Of bytes with zeros behind them, as far as the block that they end in. */
  private long ofPadded(byte[] bytes, int length) {
    int a = START + length;
    int b = a;
    int c = a;
    a += (int) (seed >>> Integer.SIZE);
    b += (int) seed;
    int at = -BLOCK;
    while (true) {
      a = (a - c) ^ Integer.rotateLeft(c, 4);
      c += b;
      b = (b - a) ^ Integer.rotateLeft(a, 6);
      a += c;
      c = (c - b) ^ Integer.rotateLeft(b, 8);
      b += a;
      a = (a - c) ^ Integer.rotateLeft(c, 16);
      c += b;
      b = (b - a) ^ Integer.rotateLeft(a, 19);
      a += c;
      c = (c - b) ^ Integer.rotateLeft(b, 4);
      b += a;
      at += BLOCK;
      if (length - at < BLOCK) {
        break;
      }
      a += word(bytes, at);
      b += word(bytes, at + 4);
      c += word(bytes, at + 8);
    }
    a += word(bytes, at);
    b += word(bytes, at + 4);
    c += word(bytes, at + 8) << Byte.SIZE; // its lowest byte is the length's
    return ended(a, b, c);
  }

  private static long ended(int first, int second, int third) {
    int a = first;
    int b = second;
    int c = third;
    c = (c ^ b) - Integer.rotateLeft(b, 14);
    a = (a ^ c) - Integer.rotateLeft(c, 11);
    b = (b ^ a) - Integer.rotateLeft(a, 25);
    c = (c ^ b) - Integer.rotateLeft(b, 16);
    a = (a ^ c) - Integer.rotateLeft(c, 4);
    b = (b ^ a) - Integer.rotateLeft(a, 14);
    c = (c ^ b) - Integer.rotateLeft(b, 24);
    return (long) b << Integer.SIZE | Integer.toUnsignedLong(c);
  }

  private static int word(byte[] bytes, int at) {
    return (int) WORDS.get(bytes, at);
  }
}
