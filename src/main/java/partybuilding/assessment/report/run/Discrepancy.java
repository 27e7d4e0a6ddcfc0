package partybuilding.assessment.report.run;

import partybuilding.assessment.language.Coded;

/**
 * A file that is not what was published.
 *
 * @param kind in which way
 * @param path inside the report's folder
 */
public record Discrepancy(Kind kind, String path) {
  /** In which ways a file can differ. */
  public enum Kind implements Coded {
    /** It holds other bytes. */
    CHANGED,
    /** It is not there. */
    MISSING,
    /** It was not published. */
    EXTRA,
    /** It cannot be read. */
    UNREADABLE,
    /** The record of the earlier year is not the one that lay there at the time. */
    EARLIER
  }

  static Discrepancy of(EarlierRun changed) {
    return new Discrepancy(Kind.EARLIER, changed.folder() + "/" + Run.FILE_NAME);
  }
}
