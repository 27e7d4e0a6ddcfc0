package partybuilding.assessment.report.preparation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.run.Origin;

/**
 * The options and inputs of a preparation besides the facts.
 *
 * @param language of the papers
 * @param version the program's
 * @param digest of inputs, rules and options, in hexadecimal
 * @param rules the account of the file of rules; empty where there is none
 * @param draw the seed by which the order of the debriefs is drawn; the fixed order if there is
 *     none
 * @param scores of the previous year; empty where these are left out
 */
public record PreparationEdition(
    Language language,
    String version,
    String digest,
    Optional<FileAccount> rules,
    OptionalLong draw,
    Optional<Scores> scores) {
  /**
   * The scores of a year.
   *
   * @param year the assessment year
   * @param published the table in which its report published them; empty where there is none
   */
  public record Scores(int year, Optional<Path> published) {}

  private static final String CODE = "preparation";

  Origin origin() {
    return new Origin(
        version, digest, language.tag(), CODE, List.of("csv", "docx"), rules.stream().toList());
  }

  /**
   * The published table with the scores to be printed; empty if they are left out or were not
   * published.
   */
  Optional<Path> published() {
    return scores.flatMap(Scores::published);
  }
}
