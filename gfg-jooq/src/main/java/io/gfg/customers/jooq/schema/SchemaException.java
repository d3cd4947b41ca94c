package io.gfg.customers.jooq.schema;

import io.gfg.customers.model.CustomersException;

/** The tables are not what this version of the library needs. Nothing has been changed. */
public final class SchemaException extends CustomersException {

  private static final long serialVersionUID = 1L;

  SchemaException(String message) {
    super(message);
  }

  SchemaException(String message, Throwable cause) {
    super(message, cause);
  }
}
