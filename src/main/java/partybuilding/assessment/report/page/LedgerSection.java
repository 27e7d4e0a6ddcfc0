package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.LedgerFacts.Closing;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param figures the ledger's charts, as far as there are any
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
        material.facts().ledger().cohorts().stream()
            .filter(LedgerSection::isTotal)
            .sorted(Comparator.comparingInt(Cohort::year))
            .map(cohort -> CohortRow.of(cohort, material))
            .toList();
    String closed = columnWord(material.facts().ledger().closing().means(), wording);
    return new LedgerSection(gallery.take("ledger", "funnel"), closed, fallback(material), rows);
  }

  static String fallback(Material material) {
    Closing closing = material.facts().ledger().closing();
    if (closing.fellBack()) {
      return material.wording().text("ledger.fallback");
    }
    return closing.earlier().isEmpty()
        ? ""
        : material
            .wording()
            .text("ledger.fallback.earlier", Map.of("years", years(closing, material)));
  }

  private static String years(Closing closing, Material material) {
    return material.wording().list(closing.earlier().stream().map(String::valueOf).toList());
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
   * @param trace of all figures of the row
   * @param year the assessment
   * @param counts raised, closed, closed on time, carried over, overdue, long-term, cancelled, come
   *     back
   * @param rate the share closed; a dash where there is none, or where the day of judgement has not
   *     come
   * @param interval of the share, or that its day has not come; empty where there is neither
   */
  public record CohortRow(
      Trace trace, String year, List<Printed> counts, Printed rate, Printed interval) {
    /** Copies the counts. */
    public CohortRow {
      counts = List.copyOf(counts);
    }

    static CohortRow of(Cohort cohort, Material material) {
      Wording wording = material.wording();
      boolean ripe = ripe(cohort, material);
      Optional<Cohort.Rate> rate = cohort.rate().filter(r -> ripe);
      return new CohortRow(
          Trace.of(cohort, wording),
          Integer.toString(cohort.year()),
          counts(cohort),
          rate.map(r -> rate(r, cohort)).orElse(Printed.words(wording.text("absent"))),
          ripe
              ? rate.map(r -> interval(r, cohort)).orElse(Printed.NOTHING)
              : Printed.words(wording.text("ledger.unripe")));
    }

    private static List<Printed> counts(Cohort cohort) {
      return List.of(
          count(cohort.raised(), "raised"),
          count(cohort.closed(), "closed"),
          count(cohort.closedOnTime(), "closed_on_time"),
          count(cohort.carriedOver(), "carried_over"),
          count(cohort.overdue(), "overdue"),
          count(cohort.longTerm(), "long_term"),
          count(cohort.cancelled(), "cancelled"),
          count(cohort.recurred(), "recurred"));
    }

    private static Printed count(long count, String column) {
      return Printed.of(Numbers.count(count), column);
    }

    private static Printed rate(Cohort.Rate rate, Cohort cohort) {
      return Printed.of(Numbers.share(rate.share(), due(cohort)), "closure_rate");
    }

    private static Printed interval(Cohort.Rate rate, Cohort cohort) {
      String ends = Numbers.shareInterval(rate.interval(), due(cohort));
      return Printed.of(ends, "closure_rate_lower", "closure_rate_upper");
    }
  }
}
