package partybuilding.assessment.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.intake.evaluation.EvaluationsReader.Evaluations;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.SheetOpening;

/**
 * Everything that comes of reading a file of evaluations.
 *
 * @param rows the accepted ones, in order
 * @param words what the grade words mean, if that was settled
 * @param read the account, the names, the words of the groups, the totals that differ
 * @param findings all of them, with their places and counts
 * @param refusal why the file as a whole was refused; empty if it was not
 */
record Everything(
    List<String> rows,
    Optional<GradeWords> words,
    Optional<Evaluations> read,
    Findings findings,
    List<Finding> refusal) {

  /** Reads a file that is opened in some way. */
  static Everything of(Setting setting, SheetOpening opening) {
    Given given = new Given();
    NoticeBoard board = new NoticeBoard();
    Optional<Evaluations> read = Optional.empty();
    List<Finding> refusal = List.of();
    try {
      read =
          Optional.of(
              new EvaluationsReader(setting.rules(), setting.register(), opening)
                  .read(setting.export(), given, board));
    } catch (ExportsRefused refused) {
      refusal = refused.findings();
    }
    return new Everything(given.rows(), given.words(), read, board.found(), refusal);
  }

  /** Whether any row counted. */
  boolean accepted() {
    return refusal.isEmpty() && !rows.isEmpty();
  }

  /** The same without what the bytes of the file alone decide. */
  Everything withoutBytes() {
    return new Everything(
        rows,
        words,
        read.map(Everything::withoutBytes),
        findings,
        refusal.stream().map(Everything::withoutBytes).toList());
  }

  /** Where a byte is at fault its offset is told. */
  private static Finding withoutBytes(Finding finding) {
    Map<String, String> values = new HashMap<>(finding.values());
    values.remove("offset");
    return new Finding(finding.severity(), finding.code(), finding.place(), values);
  }

  private static Evaluations withoutBytes(Evaluations read) {
    return new Evaluations(
        new FileAccount(
            read.account().file(),
            read.account().kind(),
            read.account().year(),
            0,
            "",
            read.account().rows()),
        read.branchNames(),
        read.groupWords(),
        read.totals());
  }
}
