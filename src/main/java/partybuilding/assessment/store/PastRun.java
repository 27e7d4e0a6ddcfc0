package partybuilding.assessment.store;

import java.time.Instant;
import partybuilding.assessment.language.Coded;

/**
 * A run that is over.
 *
 * @param endedAt when
 * @param year the report's
 * @param language the report's language tag
 * @param inputs the digest of its inputs, rules and options, in hexadecimal
 * @param files yearly files among its inputs
 * @param rows rows that it read; those of files kept from an earlier run are not among them
 * @param outcome what came of it
 */
public record PastRun(
    Instant endedAt,
    int year,
    String language,
    String inputs,
    int files,
    long rows,
    Outcome outcome) {
  /** What came of a run. */
  public enum Outcome implements Coded {
    /** A report was published. */
    PUBLISHED,
    /** The exports were refused. */
    REFUSED,
    /** The program failed. */
    FAILED,
    /** It was asked to end before its time. */
    STOPPED;
  }
}
