package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.Appendix;

/**
 * The report for the table of a meeting: both pages, and after them the branches one by one.
 *
 * @param page the same as is read on a screen
 * @param appendix one sheet per branch
 * @param pictures the charts that the pages show
 * @param asOf the day it speaks of
 */
public record PrintedReport(
    ReportPage page, Appendix appendix, List<Picture> pictures, LocalDate asOf) {
  public PrintedReport {
    pictures = List.copyOf(pictures);
  }

  /** Lays the report out, around the page that there is; {@code input} is the source's. */
  public static PrintedReport of(ReportPage page, PageSource source, PageInput input) {
    return new PrintedReport(page, Appendix.of(input), source.pictures(), source.facts().asOf());
  }
}
