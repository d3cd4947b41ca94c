package io.gfg.customers.jooq.load;

import java.io.Serializable;
import java.util.List;

/**
 * How the rows of a load got into the table.
 *
 * @param path which way they took
 * @param reason why that way, as a clause in lower case
 * @param failedAttempts what ended the attempts before the one that succeeded, in their order;
 *     empty if the first did
 */
public record LoadRoute(LoadPath path, String reason, List<String> failedAttempts)
    implements Serializable {

  /** Copies the list. */
  public LoadRoute {
    failedAttempts = List.copyOf(failedAttempts);
  }

  static LoadRoute of(LoadPath path, String reason) {
    return new LoadRoute(path, reason, List.of());
  }

  LoadRoute after(List<String> failures) {
    return new LoadRoute(path, reason, failures);
  }
}
