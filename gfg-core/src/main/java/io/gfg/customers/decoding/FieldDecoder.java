package io.gfg.customers.decoding;

import io.gfg.customers.model.CustomerField;
import java.io.Serializable;
import java.util.Optional;

/**
 * Decodes text in one column that the column's type alone does not explain, such as {@code Y} for
 * true. Asked only where the source holds text and the type is not text, and, of a column of true
 * and false, where it holds a number such as 1.
 *
 * <p>Implementations are pure functions: immutable, serialisable, safe to share between threads.
 *
 * @param <T> the column's Java type
 */
public interface FieldDecoder<T> extends Serializable {

  /**
   * The column.
   *
   * @return the column it decodes
   */
  CustomerField<T> field();

  /**
   * The stable id, which is written into the audit.
   *
   * @return for example {@code is-newsletter-subscriber.yes-no}
   */
  String id();

  /**
   * Why the text means what it is decoded to.
   *
   * @return a sentence without a full stop
   */
  String reason();

  /**
   * Decodes a text.
   *
   * @param text as it stands in the source; of a number its digits
   * @return the value, or empty if this decoder cannot tell
   */
  Optional<T> decode(String text);
}
