package io.gfg.customers.discovery;

/** About how many different hashes were added: 2^14 registers, standard error 0.8 %. */
final class HyperLogLog {

  private static final int BITS = 14;
  private static final int REGISTERS = 1 << BITS;
  private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

  private final byte[] registers = new byte[REGISTERS];

  void add(long hash) {
    long mixed = Hashes.mix(hash);
    int register = (int) (mixed >>> (Long.SIZE - BITS));
    int rank = Long.numberOfLeadingZeros(mixed << BITS | 1L << (BITS - 1)) + 1;
    if (rank > registers[register]) {
      registers[register] = (byte) rank;
    }
  }

  void merge(HyperLogLog other) {
    for (int i = 0; i < REGISTERS; i++) {
      registers[i] = (byte) Math.max(registers[i], other.registers[i]);
    }
  }

  long count() {
    double inverse = 0;
    int empty = 0;
    for (byte register : registers) {
      inverse += Math.scalb(1.0, -register);
      empty += register == 0 ? 1 : 0;
    }
    double raw = ALPHA * REGISTERS * REGISTERS / inverse;
    boolean small = raw <= 2.5 * REGISTERS && empty > 0;
    return Math.round(small ? REGISTERS * Math.log((double) REGISTERS / empty) : raw);
  }
}
