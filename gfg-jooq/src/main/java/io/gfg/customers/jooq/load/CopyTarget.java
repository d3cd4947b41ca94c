package io.gfg.customers.jooq.load;

/** Takes bytes of COPY data. */
@FunctionalInterface
interface CopyTarget {

  /** Takes a piece; the buffer is used again afterwards. */
  void write(byte[] buffer, int length);
}
