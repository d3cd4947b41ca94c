package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import java.nio.file.Path;
import java.util.function.BiFunction;

/**
 * How contenders run.
 *
 * @param description for the results
 * @param warmUps how many rounds run first that do not count
 * @param maker makes a client, of the directory for its archives and who connects
 */
public record Clients(
    String description, int warmUps, BiFunction<Path, DatabaseLogin, Client> maker) {

  private static final int WARM_UPS = 3;

  /**
   * Each as a process of its own.
   *
   * @param java how Java is started
   * @return the clients
   */
  public static Clients processes(JavaOptions java) {
    return new Clients(
        "clients with " + java.text(),
        0,
        (archives, login) -> new ProcessClient(java, new ClassArchives(archives), login));
  }

  /**
   * Those in Java within this process, once it is warm.
   *
   * @return the clients
   */
  public static Clients withinThisProcess() {
    return new Clients(
        "clients in Java within one process, after " + WARM_UPS + " rounds that do not count",
        WARM_UPS,
        (archives, login) -> new WarmClient(login));
  }

  Client client(Path archives, DatabaseLogin login) {
    return maker.apply(archives, login);
  }
}
