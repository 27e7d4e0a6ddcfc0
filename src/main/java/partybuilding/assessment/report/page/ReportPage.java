package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BranchSection;
import partybuilding.assessment.report.page.branch.ScoreSection;
import partybuilding.assessment.report.page.data.BasisSection;
import partybuilding.assessment.report.page.ledger.RectificationSection;
import partybuilding.assessment.report.page.meeting.MeetingSection;
import partybuilding.assessment.report.page.meeting.WeaknessSection;
import partybuilding.assessment.report.page.plot.RemainingCharts;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.page.point.MainPoints;
import partybuilding.assessment.report.page.standing.StandingSection;

/**
 * The whole report.
 *
 * @param frame what is around it
 * @param summary the year in short
 * @param scores the college, and the charts by dimension
 * @param branches all branches side by side
 * @param standing where the branches stand among each other
 * @param rectification what became of the problems raised
 * @param meeting debriefs, comments and turnout
 * @param basis what the report rests on
 */
public record ReportPage(
    PageFrame frame,
    Summary summary,
    ScoreSection scores,
    BranchSection branches,
    StandingSection standing,
    RectificationSection rectification,
    MeetingSection meeting,
    BasisSection basis) {
  /**
   * The year in short.
   *
   * @param points the year's main sentences, at most seven
   * @param weaknesses what became of the weaknesses once named
   */
  public record Summary(List<MainPoint> points, WeaknessSection weaknesses) {
    public Summary {
      points = List.copyOf(points);
    }
  }

  /** Lays the page out; {@code input} is the source's. */
  public static ReportPage of(PageSource source, PageInput input) {
    RemainingCharts charts = new RemainingCharts(source.pictures());
    RectificationSection rectification = RectificationSection.of(input, charts);
    StandingSection standing = StandingSection.of(input, charts);
    return new ReportPage(
        PageFrame.of(PageHead.of(input), source.imprint(), input.wording()),
        new Summary(MainPoints.of(input), WeaknessSection.of(input)),
        ScoreSection.of(input, charts),
        BranchSection.of(input),
        standing,
        rectification,
        MeetingSection.of(input),
        BasisSection.of(input, source.findings(), source.imprint()));
  }
}
