package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.Appendix;

/**
 * The printed report for a meeting: both pages, followed by one sheet per branch.
 *
 * @param page the pages as they are read on a screen
 * @param appendix one sheet per branch
 * @param pictures the charts that the pages show
 * @param asOf the as-of date
 */
public record PrintedReport(
    ReportPage page, Appendix appendix, List<Picture> pictures, LocalDate asOf) {
  public PrintedReport {
    pictures = List.copyOf(pictures);
  }

  /** Lays the report out around the given pages; {@code input} is the source's. */
  public static PrintedReport of(ReportPage page, PageSource source, PageInput input) {
    return new PrintedReport(page, Appendix.of(input), source.pictures(), source.facts().asOf());
  }
}
