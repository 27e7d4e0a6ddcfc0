package partybuilding.assessment.report.page.branch;

import java.util.List;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The scores of the college.
 *
 * @param cards one per dimension
 * @param figures the college over the years
 * @param compared whether there is another year to compare with
 */
public record CollegeSection(
    List<CollegeSummary> cards, List<ChartFigure> figures, boolean compared) {
  public CollegeSection {
    cards = List.copyOf(cards);
    figures = List.copyOf(figures);
  }

  public static CollegeSection of(PageInput input, RemainingCharts charts) {
    return new CollegeSection(
        CollegeSummary.of(input), charts.take("college"), input.facts().severalYears());
  }
}
