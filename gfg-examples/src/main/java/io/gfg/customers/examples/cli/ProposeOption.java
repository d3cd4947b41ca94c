package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.PolicySuggestion;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.policy.PolicyFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --propose}: what was found, as a policy to review. */
final class ProposeOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--propose",
      paramLabel = "POLICY",
      description = {
        "Write a policy that repairs what was found, for 'gfg clean --policy POLICY'.",
        "What a person must decide about stands in it as comments."
      })
  private @Nullable Path policy;

  /** Writes the policy, if one is asked for. */
  void write(TableProfile profile) {
    if (policy != null) {
      requireCustomers(profile);
      PolicyFile.write(PolicySuggestion.of(profile), policy);
    }
  }

  private void requireCustomers(TableProfile profile) {
    String key = CustomerField.CUSTOMER_ID.name();
    boolean customers = profile.columns().stream().anyMatch(column -> column.name().equals(key));
    if (!customers && command != null) {
      throw new ParameterException(
          command.commandLine(),
          "policies are for customer files, and this table has no column %s; leave --propose out: %s"
              .formatted(key, profile.source()));
    }
  }
}
