package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BriefTable;
import partybuilding.assessment.report.page.branch.CollegeSection;
import partybuilding.assessment.report.page.data.SectionSources;
import partybuilding.assessment.report.page.plot.RemainingCharts;
import partybuilding.assessment.report.page.point.BriefPoints;
import partybuilding.assessment.report.page.point.MainPoint;

/**
 * The brief: the year on one page, for a reader of five minutes.
 *
 * @param frame the head and foot of the page
 * @param heading the title of the report
 * @param college the college's scores
 * @param points the year's main sentences, at most five
 * @param remarks caveats to them
 * @param branches one row per branch
 * @param onward the links to the other files
 * @param sources the tables of each section
 */
public record BriefPage(
    PageFrame frame,
    String heading,
    CollegeSection college,
    List<MainPoint> points,
    List<MainPoint> remarks,
    BriefTable branches,
    List<PageLink> onward,
    SectionSources sources) {
  public BriefPage {
    points = List.copyOf(points);
    remarks = List.copyOf(remarks);
    onward = List.copyOf(onward);
  }

  /** The links that lead to pages. */
  public List<PageLink> pages() {
    return onward.stream().filter(PageLink::page).toList();
  }

  static BriefPage of(PageSource source, PageInput input, RemainingCharts charts) {
    return new BriefPage(
        PageFrame.of(PageHead.of(input), source.imprint(), input.wording()),
        PageHead.heading(input),
        CollegeSection.of(input, charts),
        BriefPoints.of(input),
        BriefPoints.remarks(input),
        BriefTable.of(input),
        PageLink.onward(source.imprint(), input),
        SectionSources.of(source.imprint(), input.wording()));
  }
}
