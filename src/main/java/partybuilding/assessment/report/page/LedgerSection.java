package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param figures the ledger's chart, if there is one
 * @param closed what the rules count as closed, for the column's head
 * @param fallback that the ledgers forced another meaning of closed; empty where they did not
 * @param rows one a year raised; none where there is no ledger
 */
public record LedgerSection(
    List<Figure> figures, String closed, String fallback, List<CohortRow> rows) {
  private static final int LAST_DAY = 31;

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
            .map(cohort -> CohortRow.of(cohort, material))
            .toList();
    String closed = columnWord(material.facts().closedMeans(), wording);
    return new LedgerSection(gallery.take("ledger"), closed, fallback(material), rows);
  }

  static String fallback(Material material) {
    return material.facts().closedMeansFellBack() ? material.wording().text("ledger.fallback") : "";
  }

  private static boolean ripe(Cohort cohort, Material material) {
    LocalDate judged = LocalDate.of(cohort.year() + 1, Month.DECEMBER, LAST_DAY);
    return !material.facts().asOf().isBefore(judged);
  }

  /** How many had to be closed; of fewer than 100 a share is a whole percent, as on the chart. */
  static long due(Cohort cohort) {
    return cohort.raised() - cohort.cancelled() - cohort.longTerm();
  }

  static boolean isTotal(Cohort cohort) {
    return cohort.branch().equals(Cohort.ALL) && cohort.dimension().equals(Cohort.ALL);
  }

  /** What a closed item is called. */
  static String columnWord(ClosedMeans means, Wording wording) {
    return wording.text("column." + code(means));
  }

  /** What the rules count as closed. */
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
   * @param rate the share closed; a dash where there is none, or where the day of judgement has not
   *     come
   * @param interval of the share, or that its day has not come; empty where there is neither
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
    private static CohortRow of(Cohort cohort, Material material) {
      Wording wording = material.wording();
      long raised = cohort.raised();
      boolean ripe = ripe(cohort, material);
      Optional<Cohort.Rate> rate = cohort.rate().filter(r -> ripe);
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
          rate.map(r -> Numbers.share(r.share(), due(cohort))).orElse(wording.text("absent")),
          ripe
              ? rate.map(r -> Numbers.shareInterval(r.interval(), due(cohort))).orElse("")
              : wording.text("ledger.unripe"));
    }
  }
}
