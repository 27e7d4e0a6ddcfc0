package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.intake.FileGrades;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/**
 * One evaluation file while it is read.
 *
 * @param sheet its rows
 * @param rules the rules of its year
 * @param register the branches
 * @param sink takes what is accepted
 * @param grades the file's grade words
 */
record EvaluationReading(
    Sheet sheet, Rules rules, Register register, BallotSink sink, FileGrades grades) {
  Header header() {
    return sheet.header();
  }
}
