package partybuilding.assessment.report.run;

import partybuilding.assessment.language.Coded;

/**
 * A difference between a file and its published state.
 *
 * @param kind the kind of difference
 * @param path inside the report's folder
 */
public record Discrepancy(Kind kind, String path) {
  /** The kinds of differences. */
  public enum Kind implements Coded {
    /** Its bytes were changed. */
    CHANGED,
    /** It is missing. */
    MISSING,
    /** It was not published. */
    EXTRA,
    /** It cannot be read. */
    UNREADABLE,
    /** The record of the earlier year was changed since this report was published. */
    EARLIER
  }

  static Discrepancy of(EarlierRun changed) {
    return new Discrepancy(Kind.EARLIER, changed.folder() + "/" + Run.FILE_NAME);
  }
}
