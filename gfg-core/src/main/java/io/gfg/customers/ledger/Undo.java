package io.gfg.customers.ledger;

import io.gfg.customers.sink.AtomicFile;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives back the source of a run, byte for byte, from the cleaned file and its {@link Ledger}: key
 * order, the spelling of numbers, blank lines, rejected and malformed records and all. A compressed
 * source comes back decompressed.
 *
 * <p>Both files are checked first, and what comes out is checked against the SHA-256 that the
 * source had before it is put in place. Memory does not grow with the files.
 */
public final class Undo {

  private final Path ledger;

  private Undo(Path ledger) {
    this.ledger = ledger;
  }

  /**
   * Undoes what a ledger says.
   *
   * @param ledger the ledger
   * @return what does it
   */
  public static Undo of(Path ledger) {
    return new Undo(ledger);
  }

  /**
   * Restores the source.
   *
   * @param cleaned the file of customers that the run wrote, unchanged
   * @param target the file to make or replace; its directory must exist
   * @return what was written
   * @throws LedgerException if the ledger is none, is not whole or was changed, or if the cleaned
   *     file is not the one it belongs to
   * @throws SinkException if the target cannot be written
   */
  public FileReceipt restore(Path cleaned, Path target) {
    LedgerSummary summary = LedgerSummary.of(ledger);
    requireSame(cleaned, summary.cleaned());
    try (AtomicFile file = AtomicFile.open(target)) {
      FingerprintStream out = new FingerprintStream(file.stream());
      try (LedgerReader entries = LedgerReader.open(ledger);
          LineReader lines = LineReader.open(cleaned)) {
        new Restoring(lines, out).run(entries);
      }
      if (!out.fingerprint().equals(summary.restored())) {
        throw new LedgerException(
            "what the ledger gives is not what the source was; the ledger was changed: " + ledger);
      }
      return new FileReceipt(target, summary.records(), file.commit());
    } catch (IOException e) {
      throw new SinkException("cannot write to " + target, e);
    }
  }

  private void requireSame(Path cleaned, Fingerprint expected) {
    Fingerprint found = fingerprint(cleaned);
    if (!found.equals(expected)) {
      throw new LedgerException(
          "the ledger %s belongs to a file of %,d bytes with the SHA-256 %s; this one has %,d bytes and %s, give the file as the run wrote it: %s"
              .formatted(
                  ledger,
                  expected.bytes(),
                  expected.sha256(),
                  found.bytes(),
                  found.sha256(),
                  cleaned));
    }
  }

  private static Fingerprint fingerprint(Path file) {
    FingerprintStream hash = new FingerprintStream(OutputStream.nullOutputStream());
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(hash);
      return hash.fingerprint();
    } catch (IOException e) {
      throw new LedgerException("cannot be read; does the file exist? " + file, e);
    }
  }
}
