package io.gfg.customers.sink;

/**
 * A place that takes values, all of them or none.
 *
 * <p>Thread-safety: a sink may be opened by several threads; each session belongs to one.
 *
 * @param <T> what it takes
 * @param <R> what it tells once it has taken everything
 */
public interface Sink<T, R> {

  /**
   * Begins. Nothing becomes visible before {@link Session#commit()}.
   *
   * @return a session, to be closed by the caller
   * @throws SinkException if the place cannot be written to
   */
  Session<T, R> open();

  /**
   * One unit of writing. Closed without a commit, it leaves nothing behind.
   *
   * @param <T> what it takes
   * @param <R> what it tells once it has taken everything
   */
  interface Session<T, R> extends AutoCloseable {

    /**
     * Takes a value.
     *
     * @param value the next value
     * @throws SinkException if it cannot be written
     */
    void write(T value);

    /**
     * Makes everything written visible at once. May be called once, as the last thing before {@link
     * #close()}.
     *
     * @return what there is to tell
     * @throws SinkException if it cannot be made visible; then nothing is
     */
    R commit();

    /** Ends the session, and drops what was not committed. Closing twice is allowed. */
    @Override
    void close();
  }
}
