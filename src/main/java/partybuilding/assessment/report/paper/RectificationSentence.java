package partybuilding.assessment.report.paper;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.ClosedWords;
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
    PageWording wording = paper.wording();
    Map<String, String> values = new HashMap<>();
    values.put("year", Integer.toString(cohort.year()));
    values.put("word", ClosedWords.column(paper.input()));
    values.put("raised", NumberText.count(cohort.raised()));
    values.put("closed", NumberText.count(cohort.closed()));
    values.put("on_time", NumberText.count(cohort.closures().onTime()));
    values.put("rate", cohort.judgedBy(paper.input().facts().asOf()) ? rate(cohort, paper) : "");
    values.put("carried_over", NumberText.count(cohort.open().carriedOver()));
    values.put("awaiting", NumberText.count(cohort.open().awaiting()));
    values.put("overdue", NumberText.count(cohort.open().overdue()));
    values.put("long_term", NumberText.count(cohort.open().longTerm()));
    String sentence = paper.text("rectification.sentence", values);
    return new PaperBlock.Sentence(
        new Traced(Printed.words(sentence), TableTrace.of(cohort, wording)));
  }

  private static String rate(Cohort cohort, PaperInput paper) {
    return cohort
        .rate()
        .map(
            rate ->
                paper.text(
                    "rectification.rate",
                    Map.of(
                        "rate", NumberText.share(rate.share(), cohort.toClose()),
                        "interval",
                            NumberText.shareRange(
                                rate.interval().lower(),
                                rate.interval().upper(),
                                cohort.toClose()))))
        .orElse("");
  }
}
