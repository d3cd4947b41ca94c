package io.gfg.customers.testkit.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;

/**
 * Whether a Docker engine answers. Testcontainers knows, but where there is none it takes its time
 * and logs errors; so it is asked only where something looks like Docker.
 */
final class DockerEngine {

  private DockerEngine() {}

  static boolean answers(Map<String, String> environment) {
    return isConfigured(environment) && DockerClientFactory.instance().isDockerAvailable();
  }

  private static boolean isConfigured(Map<String, String> environment) {
    return environment.containsKey("DOCKER_HOST")
        || sockets(environment).stream().anyMatch(Files::exists);
  }

  private static List<Path> sockets(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home"));
    return List.of(
        Path.of("/var/run/docker.sock"),
        Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run"), "docker.sock"),
        home.resolve(".docker/run/docker.sock"),
        home.resolve(".docker/desktop/docker.sock"),
        home.resolve(".testcontainers.properties"));
  }
}
