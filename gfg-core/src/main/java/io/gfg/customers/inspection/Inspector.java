package io.gfg.customers.inspection;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.SourceReceipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, in one pass, what a file holds and the evidence of what is wrong in it.
 *
 * <p>Memory does not grow with the file, apart from the {@link RecordIndex}.
 *
 * <p>Thread-safety: one thread at a time.
 */
public final class Inspector {

  private final CustomerDecoder decoder;
  private final FileStatistics statistics = new FileStatistics();
  private final RecordIndex index = new RecordIndex();
  private final DefectTallies defects;

  /**
   * Creates an inspector that has seen nothing yet, and looks for the {@link KnownDefects}.
   *
   * @param decoder decodes the records
   */
  public Inspector(CustomerDecoder decoder) {
    this(decoder, List.of());
  }

  /**
   * Creates an inspector that has seen nothing yet, and looks for further defects.
   *
   * @param decoder decodes the records
   * @param defects what to look for besides the {@link KnownDefects}
   * @throws IllegalArgumentException if the evidence of one is a column that customers do not have
   */
  public Inspector(CustomerDecoder decoder, List<ColumnDefect> defects) {
    this(decoder, new DefectTallies(KnownDefects.with(defects)));
  }

  private Inspector(CustomerDecoder decoder, DefectTallies defects) {
    this.decoder = decoder;
    this.defects = defects;
  }

  /**
   * An inspector that looks for the same and has seen nothing yet, for another part of the source.
   *
   * @return an inspector for one thread, perhaps another, to be {@linkplain #merge merged} into
   *     this one
   */
  public Inspector sibling() {
    return new Inspector(decoder, defects.sibling());
  }

  /**
   * Inspects a source from beginning to end.
   *
   * @param source the source
   * @param decoder decodes the records
   * @return what it holds
   * @throws SourceException if the source cannot be read
   */
  public static CustomerProfile inspect(CustomerSource source, CustomerDecoder decoder) {
    Inspector inspector = new Inspector(decoder);
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        inspector.add(reader.next());
      }
      return inspector.profile(reader.receipt());
    }
  }

  /**
   * Takes one record into account.
   *
   * @param read the record, or what stands in its place
   */
  public void add(ReadRecord read) {
    if (read instanceof MalformedRecord) {
      statistics.addMalformed();
    } else if (read instanceof RawCustomer raw) {
      add(decoder.decode(raw));
    }
  }

  /**
   * Takes one record into account that was decoded already, by the inspector's own decoder.
   *
   * @param decoded the record
   * @return what it is among the records of its customer that came so far, or null if it cannot be
   *     compared with others
   */
  public @Nullable Occurrence add(DecodedCustomer decoded) {
    observe(decoded);
    RecordIdentity identity = RecordIdentity.of(decoded);
    return identity == null ? null : index.add(identity, decoded.raw().position().record());
  }

  /**
   * Takes one record into account as such, without comparing it with others: what may be done for
   * parts of a source on several threads, each with an inspector of its own, to be {@linkplain
   * #merge merged} in the order of the source. To compare records is left to {@link #index}.
   *
   * @param decoded the record, decoded by the inspector's own decoder
   */
  public void observe(DecodedCustomer decoded) {
    statistics.add(decoded);
    if (decoded.isComplete()) {
      defects.add(decoded.customer(), decoded.raw().position().line());
    }
  }

  /**
   * Takes into account what another inspector observed of the records behind those of this one.
   * What the other's index knows is not taken over.
   *
   * @param later the other inspector
   */
  public void merge(Inspector later) {
    statistics.merge(later.statistics);
    defects.merge(later.defects);
  }

  /**
   * Which of the records so far are copies, and which differ.
   *
   * @return the index, which goes on growing with this inspector
   */
  public RecordIndex index() {
    return index;
  }

  /**
   * What the records so far amount to.
   *
   * @param source the receipt of the source they came from
   * @return the profile
   */
  public CustomerProfile profile(SourceReceipt source) {
    List<FieldProfile> fields = statistics.fields();
    return new CustomerProfile(
        source,
        statistics.rows(),
        statistics.malformed(),
        statistics.undecodable(),
        index.duplicates(),
        index.differing(),
        fields,
        new Findings(statistics, index, defects).list(),
        defects.evidences());
  }
}
