package io.gfg.customers.source;

/** The stable ids of what makes a record malformed; the package documentation explains them. */
final class DefectIds {

  static final String JSON = "malformed.json";
  static final String REPEATED_KEY = "malformed.repeated-key";
  static final String NOT_AN_OBJECT = "malformed.not-an-object";
  static final String TRAILING_TEXT = "malformed.trailing-text";
  static final String TOO_LONG = "malformed.too-long";
  static final String TOO_DEEP = "malformed.too-deep";
  static final String NUMBER_TOO_LONG = "malformed.number-too-long";
  static final String TEXT_TOO_LONG = "malformed.text-too-long";
  static final String ENCODING = "malformed.encoding";
  static final String CSV = "malformed.csv";
  static final String ARRAY = "malformed.array";

  private DefectIds() {}
}
