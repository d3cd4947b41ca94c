package io.gfg.customers.report.page;

/** How something is meant: by colour, and by a sign for who sees no colours. */
enum Tone {
  /** All is well. */
  GOOD("✓"),
  /** Somebody should look. */
  CARE("?"),
  /** Something is wrong. */
  BAD("!"),
  /** Only to know. */
  CALM("i"),
  /** Only to compare with. */
  PLAIN("·");

  final String sign;

  Tone(String sign) {
    this.sign = sign;
  }

  /** The class of the style sheet. */
  String style() {
    return "tone-" + Words.of(this);
  }
}
