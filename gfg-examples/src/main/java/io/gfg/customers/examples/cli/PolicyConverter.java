package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.policy.PolicyFile;
import io.gfg.customers.policy.PolicyFileException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a policy, or else the file of one. */
final class PolicyConverter implements ITypeConverter<CleaningPolicy> {

  @Override
  public CleaningPolicy convert(String text) {
    return Arrays.stream(PolicyName.values())
        .filter(name -> name.name().equalsIgnoreCase(text))
        .findFirst()
        .map(PolicyName::policy)
        .orElseGet(() -> read(text));
  }

  private static CleaningPolicy read(String file) {
    try {
      return PolicyFile.read(Path.of(file));
    } catch (PolicyFileException | InvalidPathException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
