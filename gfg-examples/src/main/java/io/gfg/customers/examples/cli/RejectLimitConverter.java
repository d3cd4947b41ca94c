package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.RejectLimit;
import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1%} as a share and {@code 25} as a count. */
final class RejectLimitConverter implements ITypeConverter<RejectLimit> {

  @Override
  public RejectLimit convert(String text) {
    try {
      return text.endsWith("%") ? share(text) : RejectLimit.ofCount(Long.parseLong(text));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "give a share from 0% to 100%, such as 1%, or a count, such as 25; not '" + text + "'");
    }
  }

  private static RejectLimit share(String text) {
    String percent = text.substring(0, text.length() - 1).strip();
    return RejectLimit.ofShare(new BigDecimal(percent).movePointLeft(2));
  }
}
