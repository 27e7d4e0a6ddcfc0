package partybuilding.assessment.report.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.restatement.Basis;

/**
 * The record of an earlier run, read back.
 *
 * @param digest of its inputs, rules and options
 * @param outputs the SHA-256 of each of its files, by path inside the folder
 * @param earlier the digest of the record of the year before, as it was then
 * @param subject what the report is about; empty if the record does not say so
 * @param basis the basis of its figures; empty in a record that is not compared with others
 * @param college the verdicts on the college against the year before, by dimension
 * @param restated the restatements of earlier reports, by year
 */
public record Run(
    String digest,
    Map<String, String> outputs,
    Optional<EarlierRun> earlier,
    Optional<RunSubject> subject,
    Basis basis,
    List<Headline> college,
    List<RestatedYear> restated) {
  static final String FILE_NAME = "run.json";
  static final String DIGEST = "run";
  static final String YEAR = "year";
  static final String AS_OF = "as_of";
  static final String LANGUAGE = "language";
  static final String ORGANISATION = "organisation";
  static final String EDITION = "edition";
  static final String INPUTS = "inputs";
  static final String OUTPUTS = "outputs";
  static final String BASIS = "basis";

  public Run {
    outputs = Map.copyOf(outputs);
    college = List.copyOf(college);
    restated = List.copyOf(restated);
  }

  /** What it is about, if it states its basis and is of a year's report in that edition. */
  public Optional<RunSubject> subjectOf(int year, String edition) {
    return subject
        .filter(of -> of.year() == year && of.edition().equals(edition))
        .filter(of -> !basis.digests().isEmpty());
  }
}
