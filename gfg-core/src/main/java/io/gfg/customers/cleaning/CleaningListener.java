package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.inspection.CustomerProfile;

/**
 * Hears what a run does, on the thread that runs it. What it throws ends the run, and nothing
 * becomes visible.
 */
public interface CleaningListener {

  /**
   * The whole source has been inspected, and nothing has been committed yet.
   *
   * @param profile what the source holds
   */
  default void onInspected(CustomerProfile profile) {}

  /**
   * A record goes to quarantine.
   *
   * @param rejection the record, with the reasons
   */
  default void onRejection(Rejection rejection) {}

  /**
   * The source contradicts what its beginning promised: what was cleaned so far does not count, its
   * rejections will be told again, and the source is read again from its beginning.
   */
  default void onStartedOver() {}

  /**
   * The run has come further. Called about once every ten thousand records, and at the end of each
   * phase.
   *
   * @param progress how far
   */
  default void onProgress(Progress progress) {}

  /**
   * All records were handed on, and nothing has been committed yet.
   *
   * @param report what the run did
   */
  default void onComplete(CleaningReport report) {}
}
