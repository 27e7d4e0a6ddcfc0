package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.CollegeSection;
import partybuilding.assessment.report.page.data.SectionSources;
import partybuilding.assessment.report.page.pair.PairPage;
import partybuilding.assessment.report.page.plot.RemainingCharts;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.page.point.MainPoints;

/**
 * The year in brief: what a reader of five minutes sees.
 *
 * @param frame what is around it
 * @param college the college's scores
 * @param points the year's main sentences
 * @param compared whether there is a page of any two years
 * @param sources the tables of each section
 */
public record BriefPage(
    PageFrame frame,
    CollegeSection college,
    List<MainPoint> points,
    boolean compared,
    SectionSources sources) {
  public BriefPage {
    points = List.copyOf(points);
  }

  static BriefPage of(PageSource source, PageInput input, RemainingCharts charts) {
    return new BriefPage(
        PageFrame.of(PageHead.of(input), source.imprint(), input.wording()),
        CollegeSection.of(input, charts),
        MainPoints.of(input),
        PairPage.shown(input),
        SectionSources.of(source.imprint(), input.wording()));
  }
}
