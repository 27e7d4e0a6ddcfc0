package partybuilding.assessment.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param figures the ledger's chart, if there is one
 * @param closed what the rules count as closed, for the column's head
 * @param rows one a year raised; none where there is no ledger
 */
public record LedgerSection(List<Figure> figures, String closed, List<CohortRow> rows) {
  /** Copies the lists. */
  public LedgerSection {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }

  static LedgerSection of(Material material, Gallery gallery) {
    Wording wording = material.wording();
    List<CohortRow> rows =
        material.facts().cohorts().stream()
            .filter(LedgerSection::isTotal)
            .sorted(Comparator.comparingInt(Cohort::year))
            .map(cohort -> CohortRow.of(cohort, wording))
            .toList();
    String closed = wording.text("column." + code(material.facts().rules().closedMeans()));
    return new LedgerSection(gallery.take("ledger"), closed, rows);
  }

  static boolean isTotal(Cohort cohort) {
    return cohort.branch().equals(Cohort.ALL) && cohort.dimension().equals(Cohort.ALL);
  }

  static String closedWord(ClosedMeans means, Wording wording) {
    return wording.text("closed." + code(means));
  }

  private static String code(ClosedMeans means) {
    return means.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The problems that one assessment raised.
   *
   * @param year the assessment
   * @param raised how many
   * @param closed of them
   * @param onTime of the closed
   * @param overdue open past their deadline
   * @param longTerm to be kept up for good
   * @param carriedOver still open
   * @param cancelled withdrawn
   * @param recurred came back after closing
   * @param rate the share closed; a dash where there is none
   * @param interval of the share; empty where there is none
   */
  public record CohortRow(
      String year,
      String raised,
      String closed,
      String onTime,
      String overdue,
      String longTerm,
      String carriedOver,
      String cancelled,
      String recurred,
      String rate,
      String interval) {
    private static CohortRow of(Cohort cohort, Wording wording) {
      long raised = cohort.raised();
      return new CohortRow(
          Integer.toString(cohort.year()),
          Numbers.count(raised),
          Numbers.count(cohort.closed()),
          Numbers.count(cohort.closedOnTime()),
          Numbers.count(cohort.overdue()),
          Numbers.count(cohort.longTerm()),
          Numbers.count(cohort.carriedOver()),
          Numbers.count(cohort.cancelled()),
          Numbers.count(cohort.recurred()),
          cohort.rate().map(r -> Numbers.share(r.share(), raised)).orElse(wording.text("absent")),
          cohort.rate().map(r -> Numbers.shareInterval(r.interval(), raised)).orElse(""));
    }
  }
}
