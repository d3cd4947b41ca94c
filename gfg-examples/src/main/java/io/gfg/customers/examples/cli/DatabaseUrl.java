package io.gfg.customers.examples.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The address of a database, as the driver or as psql writes it. Never holds a password: everybody
 * on the machine can see the arguments of a process.
 *
 * @param jdbc the address as the driver wants it, without a user before the host
 * @param account the user named before the host, or null
 */
record DatabaseUrl(String jdbc, @Nullable String account) {

  private static final String JDBC = "jdbc:";

  /** Hosts with ports in figures: of others the driver warns in the log, and repeats them. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "jdbc:postgresql:(//(HOST(,HOST)*)?/)?[^/?]*(\\?.*)?"
              .replace("HOST", "(\\[[^\\]]*\\]|[^/:,\\[\\]]*)(:[0-9]{1,5})?"));

  static DatabaseUrl parse(String text) {
    String address = text.startsWith(JDBC) ? text.substring(JDBC.length()) : text;
    refuseSecrets(address);
    DatabaseUrl url = of(address.replaceFirst("^postgres:", "postgresql:"));
    if (!ADDRESS.matcher(url.jdbc).matches() || url.properties() == null) {
      throw new TypeConversionException(
          "it must look like jdbc:postgresql://host:port/database"
              + " or postgresql://user@host:port/database");
    }
    return url;
  }

  private static DatabaseUrl of(String address) {
    int authority = address.indexOf("//") + 2;
    if (authority < 2) {
      return new DatabaseUrl(JDBC + address, null);
    }
    int end = endOfAuthority(address, authority);
    int at = address.lastIndexOf('@', end - 1);
    String hosts = address.substring(Math.max(authority, at + 1), end);
    String rest = address.substring(end);
    String path = rest.startsWith("/") ? rest : "/" + rest;
    return new DatabaseUrl(
        JDBC + address.substring(0, authority) + hosts + path,
        at < authority ? null : decoded(address.substring(authority, at)));
  }

  private static int endOfAuthority(String address, int from) {
    int end = from;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void refuseSecrets(String address) {
    int query = address.indexOf('?');
    String parameters = query < 0 ? "" : address.substring(query + 1);
    boolean inParameters =
        Arrays.stream(parameters.split("&", -1))
            .map(parameter -> decoded(parameter.split("=", 2)[0]).toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.endsWith("password"));
    if (inParameters || address.matches("[^/]*//[^@]*:[^@]*@.*")) {
      throw new TypeConversionException(
          "it holds a password, which everybody on this machine can see;"
              + " put it into the environment variable PGPASSWORD or the file ~/.pgpass");
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** What the driver reads in the address, or null if it reads nothing. */
  @Nullable Properties properties() {
    return Driver.parseURL(jdbc, new Properties());
  }

  /** The user that the address names, before the host or among the parameters. */
  Optional<String> user() {
    Properties properties = properties();
    return Optional.ofNullable(account)
        .or(() -> Optional.ofNullable(properties).map(PGProperty.USER::getOrNull));
  }

  /** The address without its parameters, for messages. */
  @Override
  public String toString() {
    return jdbc.replaceFirst("\\?.*", "");
  }

  /** Reads the argument; its messages do not repeat it. */
  static final class Converter implements ITypeConverter<DatabaseUrl> {

    @Override
    public DatabaseUrl convert(String text) {
      return parse(text);
    }
  }
}
