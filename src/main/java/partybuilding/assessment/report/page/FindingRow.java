package partybuilding.assessment.report.page;

import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;

/**
 * One finding in its file.
 *
 * @param severity in words
 * @param line in the file; empty for the file as a whole
 * @param column as the file's header names it; empty for the line as a whole
 * @param message what is wrong and what to do
 */
public record FindingRow(String severity, String line, String column, String message) {
  static FindingRow of(Finding finding, Words sentences, Wording wording) {
    long line = finding.place().line();
    return new FindingRow(
        wording.text("severity." + finding.severity().code()),
        line == 0 ? "" : Long.toString(line),
        finding.place().column(),
        finding.sentence(sentences));
  }
}
