package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.discovery.Severity;

/**
 * A word with a tone.
 *
 * @param tone how it is meant
 * @param text the word
 */
record Badge(Tone tone, String text) {

  static Badge of(Severity severity) {
    return switch (severity) {
      case DEFECT -> new Badge(Tone.BAD, "Defect");
      case QUESTION -> new Badge(Tone.CARE, "Question");
      case INFO -> new Badge(Tone.CALM, "Note");
    };
  }

  static Badge of(Resolution resolution) {
    return switch (resolution) {
      case REPAIRED -> new Badge(Tone.GOOD, "Repaired");
      case MADE_UNKNOWN -> new Badge(Tone.CARE, "Made unknown");
      case OPEN -> new Badge(Tone.BAD, "Still open");
    };
  }
}
