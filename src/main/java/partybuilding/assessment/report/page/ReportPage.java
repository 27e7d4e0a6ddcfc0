package partybuilding.assessment.report.page;

import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The whole report.
 *
 * @param brief for five minutes
 * @param details for an afternoon
 */
public record ReportPage(BriefPage brief, DetailsPage details) {
  /** Lays both pages out; {@code input} is the source's. */
  public static ReportPage of(PageSource source, PageInput input) {
    RemainingCharts charts = new RemainingCharts(source.pictures());
    BriefPage brief = BriefPage.of(source, input, charts);
    return new ReportPage(brief, DetailsPage.of(source, input, charts));
  }
}
