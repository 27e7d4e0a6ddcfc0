package partybuilding.assessment.report.page.ledger;

import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The rectification of the problems raised, and its association with later scores.
 *
 * @param ledger the problems by year raised
 * @param backlog the open items
 * @param common the problems that several branches have
 * @param closure how long the problems stayed open
 * @param loop the association with the next year's scores
 */
public record RectificationSection(
    LedgerSection ledger,
    BacklogSection backlog,
    CommonSection common,
    ClosureSection closure,
    LoopSection loop) {
  /** Lays the section out with its charts. */
  public static RectificationSection of(PageInput input, RemainingCharts charts) {
    return new RectificationSection(
        LedgerSection.of(input, charts),
        BacklogSection.of(input),
        CommonSection.of(input),
        ClosureSection.of(input, charts),
        LoopSection.of(input, charts));
  }
}
