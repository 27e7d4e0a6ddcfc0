package partybuilding.assessment.report.paper;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.point.LedgerPoint;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * The sentence on the rectification of the problems of the year before; each of its figures is in a
 * table.
 */
final class RectificationSentence {
  private RectificationSentence() {}

  /** The sentence on one branch. */
  static PaperBlock ofBranch(Branch branch, PaperInput paper) {
    return newest(paper.input().details(branch).cohorts().stream(), paper)
        .orElseGet(() -> PaperBlock.words(paper.wording().text("branch.ledger.none")));
  }

  /** The sentence on the college; empty if there is no ledger. */
  static Optional<PaperBlock> ofCollege(PaperInput paper) {
    return newest(paper.input().facts().ledger().cohorts().stream().filter(Cohort::total), paper);
  }

  private static Optional<PaperBlock> newest(Stream<Cohort> cohorts, PaperInput paper) {
    return cohorts
        .filter(cohort -> cohort.year() < paper.input().facts().year() && cohort.raised() > 0)
        .max(Comparator.comparingInt(Cohort::year))
        .map(cohort -> block(cohort, paper));
  }

  private static PaperBlock block(Cohort cohort, PaperInput paper) {
    String sentence = LedgerPoint.sentence(cohort, paper.input());
    return new PaperBlock.Sentence(
        new Traced(Printed.words(sentence), TableTrace.of(cohort, paper.wording())));
  }
}
