package partybuilding.assessment.report.page.ledger;

import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * What became of the problems raised, and whether scores rose afterwards.
 *
 * @param ledger the problems by year raised
 * @param backlog what is left to be done
 * @param common the problems that several branches have
 * @param closure how long the problems stayed open
 * @param loop whether scores rose where problems were closed
 */
public record RectificationSection(
    LedgerSection ledger,
    BacklogSection backlog,
    CommonSection common,
    ClosureSection closure,
    LoopSection loop) {
  /** The report's, with its charts. */
  public static RectificationSection of(PageInput input, RemainingCharts charts) {
    return new RectificationSection(
        LedgerSection.of(input, charts),
        BacklogSection.of(input),
        CommonSection.of(input),
        ClosureSection.of(input, charts),
        LoopSection.of(input, charts));
  }
}
