package partybuilding.assessment.report.page;

import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;

/**
 * One finding.
 *
 * @param severity in words
 * @param file its name
 * @param line in the file; empty for the file as a whole
 * @param column as the file's header names it; empty for the line as a whole
 * @param message what is wrong and what to do
 */
public record FindingRow(String severity, String file, String line, String column, String message) {
  static FindingRow of(Finding finding, Words sentences, Wording wording) {
    long line = finding.place().line();
    return new FindingRow(
        wording.text("severity." + finding.severity().code()),
        finding.place().file(),
        line == 0 ? "" : Long.toString(line),
        finding.place().column(),
        finding.sentence(sentences));
  }
}
