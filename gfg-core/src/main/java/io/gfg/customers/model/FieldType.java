package io.gfg.customers.model;

import java.io.Serializable;
import java.math.BigDecimal;

/** The Java type of a column's values. */
public enum FieldType {
  /** Text, {@link String}. */
  TEXT(String.class),
  /** True or false, {@link Boolean}. */
  BOOLEAN(Boolean.class),
  /** A whole number of 32 bits, {@link Integer}. */
  INTEGER(Integer.class),
  /** An exact decimal, {@link BigDecimal}: money and rates are never binary floating point. */
  DECIMAL(BigDecimal.class);

  private final Class<? extends Serializable> javaType;

  FieldType(Class<? extends Serializable> javaType) {
    this.javaType = javaType;
  }

  /**
   * The class of every value of such a column.
   *
   * @return the class, never a primitive; its values are serialisable
   */
  public Class<? extends Serializable> javaType() {
    return javaType;
  }
}
