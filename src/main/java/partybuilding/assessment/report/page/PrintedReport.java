package partybuilding.assessment.report.page;

/**
 * The report for the table of a meeting: the page, and after it the branches one by one.
 *
 * @param page the same as is read on a screen
 * @param appendix a sheet a branch
 */
public record PrintedReport(Page page, Appendix appendix) {
  /** Lays the report out, around the page that there is. */
  public static PrintedReport of(Page page, Source source) {
    return new PrintedReport(page, Appendix.of(Material.of(source.facts(), source.words())));
  }
}
