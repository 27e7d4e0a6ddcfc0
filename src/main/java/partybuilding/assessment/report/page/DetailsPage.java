package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BranchSection;
import partybuilding.assessment.report.page.branch.ScoreSection;
import partybuilding.assessment.report.page.data.BasisSection;
import partybuilding.assessment.report.page.data.SectionSources;
import partybuilding.assessment.report.page.ledger.RectificationSection;
import partybuilding.assessment.report.page.meeting.MeetingSection;
import partybuilding.assessment.report.page.meeting.WeaknessSection;
import partybuilding.assessment.report.page.plot.RemainingCharts;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.page.point.MainPoints;
import partybuilding.assessment.report.page.standing.StandingSection;

/**
 * The details: everything that the brief leaves out.
 *
 * @param frame the head and foot of the page
 * @param summary the year in whole sentences
 * @param scores the college's changes, and the charts by dimension
 * @param branches all branches side by side
 * @param standing where the branches stand among each other
 * @param rectification the rectification of the problems raised
 * @param meeting debriefs, comments and turnout
 * @param basis the data, rules and method of the report
 */
public record DetailsPage(
    PageFrame frame,
    Summary summary,
    ScoreSection scores,
    BranchSection branches,
    StandingSection standing,
    RectificationSection rectification,
    MeetingSection meeting,
    BasisSection basis) {
  /**
   * The year in whole sentences.
   *
   * @param points the main ones, at most seven
   * @param weaknesses progress on the weaknesses named by the committee
   */
  public record Summary(List<MainPoint> points, WeaknessSection weaknesses) {
    public Summary {
      points = List.copyOf(points);
    }
  }

  /** Lays the page out; takes all remaining charts, so the brief must be made before. */
  static DetailsPage of(PageSource source, PageInput input, RemainingCharts charts) {
    RectificationSection rectification = RectificationSection.of(input, charts);
    StandingSection standing = StandingSection.of(input, charts);
    return new DetailsPage(
        PageFrame.of(PageHead.of(input), source.imprint(), input.wording()),
        new Summary(MainPoints.of(input), WeaknessSection.of(input)),
        ScoreSection.of(input, charts),
        BranchSection.of(input),
        standing,
        rectification,
        MeetingSection.of(input),
        BasisSection.of(input, source.findings(), source.imprint()));
  }

  /** The tables of each section. */
  public SectionSources sources() {
    return basis.sources();
  }
}
