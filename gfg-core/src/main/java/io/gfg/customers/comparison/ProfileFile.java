package io.gfg.customers.comparison;

import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.sink.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The profile of a table as a file: one JSON object on one line, the same that {@code gfg inspect
 * --format json} prints.
 *
 * <pre>{@code
 * ProfileFile.write(profile, file);
 * TableProfile yesterday = ProfileFile.read(file);
 * }</pre>
 *
 * <p>Nothing is lost on the way: a profile that is written and read equals itself. Fields that are
 * not known are passed over, because within a major version fields are only added; a file of
 * another major version is refused. A profile holds customer data: example rows, frequent values,
 * and the counts of some customers under a hash of their key. Keep it as you keep the source.
 */
public final class ProfileFile {

  /** The most bytes that are read. */
  static final int MAX_LENGTH = 64 << 20;

  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param file the file, UTF-8, at most 64 MiB
   * @return the profile
   * @throws ProfileFileException if the file cannot be read or says no profile
   */
  public static TableProfile read(Path file) {
    return parse(file.toString(), textOf(file));
  }

  /**
   * Reads a profile from text.
   *
   * @param name what ends every message instead of a file's name
   * @param text the text
   * @return the profile
   * @throws ProfileFileException if the text says no profile
   */
  public static TableProfile parse(String name, String text) {
    return ProfileReader.read(JsonTree.parse(name, text));
  }

  /**
   * Writes a profile, replacing a file that is there. The file appears whole or not at all.
   *
   * @param profile the profile
   * @param file where; its directory must exist
   * @throws SinkException if it cannot be written
   */
  public static void write(TableProfile profile, Path file) {
    try {
      WholeFile.write(file, text(profile));
    } catch (IOException e) {
      throw new SinkException("cannot write there; does the directory exist? " + file, e);
    }
  }

  /**
   * The text of a profile's file.
   *
   * @param profile the profile
   * @return JSON on one line, always the same for the same profile
   */
  public static String text(TableProfile profile) {
    return JsonText.of(profile) + '\n';
  }

  private static String textOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_LENGTH + 1);
      if (bytes.length > MAX_LENGTH) {
        throw new ProfileFileException("is longer than 64 MiB, so it is no profile: " + file);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new ProfileFileException("is not UTF-8, so it is no profile: " + file, notUtf8);
    } catch (IOException e) {
      throw new ProfileFileException(
          "cannot read the profile; 'gfg inspect --profile' writes one: " + file, e);
    }
  }
}
