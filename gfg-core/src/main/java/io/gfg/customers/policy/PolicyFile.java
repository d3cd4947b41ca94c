package io.gfg.customers.policy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.PolicySuggestion;
import io.gfg.customers.sink.AtomicFile;
import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A policy as a file in YAML that says all of it: name, version, settings and, in their order, the
 * steps, each with its id, when it applies, what it then does, because of what, and which evidence
 * guards it.
 *
 * <pre>{@code
 * PolicyFile.write(CleaningPolicy.standard(), file);      // review it, change it, keep it in version control
 * CleaningPolicy policy = PolicyFile.read(file);
 * }</pre>
 *
 * <p>Nothing is lost on the way: a policy that is written and read has the same description and the
 * same fingerprint. Steps that are code stand in the file by their id only, and must be {@linkplain
 * KnownSteps known} to the reader.
 */
public final class PolicyFile {

  private PolicyFile() {}

  /**
   * Reads a policy whose steps all come from the library.
   *
   * @param file the file, UTF-8, at most 256 KiB
   * @return the policy
   * @throws PolicyFileException if the file cannot be read or says no policy
   */
  public static CleaningPolicy read(Path file) {
    return read(file, KnownSteps.ofLibrary());
  }

  /**
   * Reads a policy that may name steps of other projects.
   *
   * @param file the file, UTF-8, at most 256 KiB
   * @param known the steps that it may name by their id
   * @return the policy
   * @throws PolicyFileException if the file cannot be read or says no policy
   */
  public static CleaningPolicy read(Path file, KnownSteps known) {
    return parse(file.toString(), textOf(file), known);
  }

  /**
   * Reads a policy from text.
   *
   * @param name what ends every message instead of a file's name
   * @param text the text
   * @param known the steps that it may name by their id
   * @return the policy
   * @throws PolicyFileException if the text says no policy
   */
  public static CleaningPolicy parse(String name, String text, KnownSteps known) {
    return new PolicyReader(known).read(YamlDocument.read(name, text));
  }

  /**
   * Writes a policy, all of the file or nothing.
   *
   * @param policy the policy
   * @param file the file to make or replace; its directory must exist
   * @throws SinkException if it cannot be written
   */
  public static void write(CleaningPolicy policy, Path file) {
    write(text(policy), file);
  }

  /**
   * Writes what is suggested, all of the file or nothing. What a person must decide about stands in
   * it as comments.
   *
   * @param suggestion the policy and the proposals
   * @param file the file to make or replace; its directory must exist
   * @throws SinkException if it cannot be written
   */
  public static void write(PolicySuggestion suggestion, Path file) {
    write(text(suggestion), file);
  }

  private static void write(String text, Path file) {
    try (AtomicFile written = AtomicFile.open(file)) {
      written.stream().write(text.getBytes(StandardCharsets.UTF_8));
      written.commit();
    } catch (IOException e) {
      throw new SinkException("cannot write the policy to " + file, e);
    }
  }

  /**
   * The text of a policy's file.
   *
   * @param policy the policy
   * @return YAML, always the same for the same policy
   */
  public static String text(CleaningPolicy policy) {
    return new PolicyWriter().write(policy);
  }

  /**
   * The text of a suggestion's file, from which the policy is read as it is suggested.
   *
   * @param suggestion the policy and the proposals
   * @return YAML, always the same for the same suggestion
   */
  public static String text(PolicySuggestion suggestion) {
    return new PolicyWriter().write(suggestion.policy(), suggestion.proposals());
  }

  private static String textOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(YamlDocument.MAX_LENGTH + 1);
      YamlDocument.requireShort(file.toString(), bytes.length);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new PolicyFileException("is not UTF-8; save it as such: " + file, notUtf8);
    } catch (IOException e) {
      throw new PolicyFileException(
          "cannot read the policy; give a file, or standard, strict, notebook or none: " + file, e);
    }
  }
}
