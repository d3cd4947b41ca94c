package io.gfg.customers.examples.cli;

import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A customer file as named on the command line. An encrypted zip is opened with the keyword in the
 * environment variable {@value #KEYWORD_VARIABLE}; other files need none.
 */
final class CustomerFile {

  static final String KEYWORD_VARIABLE = "GFG_KEYWORD";

  private static final int HEADER = 8;

  private CustomerFile() {}

  static CustomerSource source(Path file, Shell shell) {
    if (!isEncryptedZip(file)) {
      return CustomerSource.of(file);
    }
    return CustomerSource.encryptedZip(file, keyword(file, shell));
  }

  /** The same file as a table of any columns. */
  static TableSource table(Path file, Shell shell) {
    return isEncryptedZip(file)
        ? TableSource.encryptedZip(file, keyword(file, shell))
        : TableSource.of(file);
  }

  private static String keyword(Path file, Shell shell) {
    return shell
        .variable(KEYWORD_VARIABLE)
        .orElseThrow(
            () ->
                new SourceException(
                    "the zip is encrypted; put its keyword into the environment variable "
                        + KEYWORD_VARIABLE
                        + ": "
                        + file));
  }

  /** By the flag of the first entry; whatever else is wrong with the file, its reader tells. */
  private static boolean isEncryptedZip(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(HEADER);
      return header.length == HEADER
          && Arrays.equals(header, 0, 4, new byte[] {'P', 'K', 3, 4}, 0, 4)
          && (header[6] & 1) == 1;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
