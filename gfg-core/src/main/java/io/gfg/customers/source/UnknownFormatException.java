package io.gfg.customers.source;

/** Text whose format is none of those that can be told from its beginning. */
final class UnknownFormatException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  UnknownFormatException(String message) {
    super(message);
  }
}
