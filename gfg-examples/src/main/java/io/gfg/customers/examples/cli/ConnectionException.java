package io.gfg.customers.examples.cli;

import io.gfg.customers.model.CustomersException;

/** The database cannot be reached, or does not let the user in. */
final class ConnectionException extends CustomersException {

  private static final long serialVersionUID = 1L;

  ConnectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
