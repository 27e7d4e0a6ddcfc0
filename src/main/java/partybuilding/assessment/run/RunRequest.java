package partybuilding.assessment.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;

/**
 * What the command asked for.
 *
 * @param folders where to read, publish and keep
 * @param year the report's year; the newest with evaluations if it is not named
 * @param asOf the day the ledger is judged on; 31 December of the year if it is not named
 * @param language the report's; the configured one if it is not named
 * @param readership for whom the report is made
 * @param formats what to write
 * @param threads how many read and write at once
 * @param repetition whether an unchanged publication is made again
 */
public record RunRequest(
    Folders folders,
    Optional<Integer> year,
    Optional<LocalDate> asOf,
    Optional<Language> language,
    Readership readership,
    Set<Format> formats,
    int threads,
    Repetition repetition) {
  public RunRequest {
    formats = Set.copyOf(formats);
  }

  /**
   * Where to read the exports, publish the report, and keep the state between runs.
   *
   * @param access who may read what is published
   */
  public record Folders(Path data, Path reports, Path state, Access access) {}

  /** What to do about a publication that nothing has changed since. */
  public enum Repetition {
    /** Leave it. */
    WHEN_CHANGED,
    /** Read everything and publish again. */
    ALWAYS,
    /**
     * The same, and earlier publications are withdrawn: figures are published anew however few
     * ballots changed.
     */
    WITHDRAWN
  }
}
