package partybuilding.assessment.run.preparation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;

/**
 * The options of the command.
 *
 * @param folders where to read and publish
 * @param year of the coming meeting; the one after the newest with evaluations if it is not named
 * @param asOf the day the ledger is judged on; 31 December of the year if it is not named
 * @param language of the papers; the configured one if it is not named
 * @param scores whether the previous year's scores are printed
 * @param draw the seed by which the order of the debriefs is drawn; the fixed order if there is
 *     none
 * @param threads the number of threads that read
 * @param repetition whether an unchanged preparation is repeated
 */
public record PreparationRequest(
    Folders folders,
    Optional<Integer> year,
    Optional<LocalDate> asOf,
    Optional<Language> language,
    Scores scores,
    OptionalLong draw,
    int threads,
    Repetition repetition) {
  /** Whether the previous year's scores are printed. */
  public enum Scores {
    LEFT_OUT,
    PRINTED
  }
}
