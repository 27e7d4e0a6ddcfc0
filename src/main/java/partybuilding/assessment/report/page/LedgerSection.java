package partybuilding.assessment.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.LedgerFacts.Closing;
import partybuilding.assessment.compare.LedgerFacts.EarlierItems;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param figures the ledger's charts, as far as there are any
 * @param closed what the rules count as closed, for the column's head
 * @param fallback that the ledgers forced another meaning of closed; empty where they did not
 * @param earlier what is left of the years before the first ledger; nothing where nothing is
 * @param counts the branches that had too few problems to be drawn in the funnel; nothing where
 *     none
 * @param rows one a year raised; none where there is no ledger
 */
public record LedgerSection(
    List<Figure> figures,
    String closed,
    String fallback,
    String earlier,
    Traced counts,
    List<CohortRow> rows) {
  /** Copies the lists. */
  public LedgerSection {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }

  static LedgerSection of(Material material, Gallery gallery) {
    Wording wording = material.wording();
    List<CohortRow> rows =
        material.facts().ledger().cohorts().stream()
            .filter(Cohort::total)
            .sorted(Comparator.comparingInt(Cohort::year))
            .map(cohort -> CohortRow.of(cohort, material))
            .toList();
    String closed = columnWord(material.facts().ledger().closing().means(), wording);
    return new LedgerSection(
        gallery.take("ledger", "funnel"),
        closed,
        fallback(material),
        earlier(material),
        FunnelCounts.of(material),
        rows);
  }

  /** Whether there is no ledger, or none that holds anything of whom it is about. */
  public boolean isEmpty() {
    return rows.isEmpty() && earlier.isEmpty();
  }

  /** The line about the years before the first ledger; empty where nothing is left of them. */
  static String earlier(Material material) {
    return material.facts().ledger().earlier().map(items -> earlier(items, material)).orElse("");
  }

  /** The same of one branch. */
  static String earlier(Branch branch, Material material) {
    return material
        .facts()
        .ledger()
        .earlier()
        .map(EarlierItems::firstLedger)
        .flatMap(first -> EarlierItems.before(first, material.dossier(branch).items()))
        .map(items -> earlier(items, material))
        .orElse("");
  }

  private static String earlier(EarlierItems items, Material material) {
    Map<String, String> values =
        Map.of(
            "from", Integer.toString(items.firstLedger()),
            "items", Numbers.count(items.items()),
            "open", Numbers.count(items.open()),
            "day", material.facts().asOf().toString());
    return material.wording().text("ledger.earlier", values);
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
   * @param counts raised, closed, closed on time, awaiting, carried over, overdue, long-term,
   *     cancelled, come back
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
      Optional<Cohort.Rate> rate = cohort.rate();
      return new CohortRow(
          Trace.of(cohort, wording),
          Integer.toString(cohort.year()),
          counts(cohort),
          rate.map(r -> rate(r, cohort)).orElse(Printed.words(wording.text("absent"))),
          cohort.judgedBy(material.facts().asOf())
              ? rate.map(r -> interval(r, cohort)).orElse(Printed.NOTHING)
              : Printed.words(wording.text("ledger.unripe")));
    }

    private static List<Printed> counts(Cohort cohort) {
      return List.of(
          count(cohort.raised(), "raised"),
          count(cohort.closed(), "closed"),
          count(cohort.closedOnTime(), "closed_on_time"),
          count(cohort.awaiting(), "awaiting"),
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
      return Printed.of(Numbers.share(rate.share(), cohort.toClose()), "closure_rate");
    }

    private static Printed interval(Cohort.Rate rate, Cohort cohort) {
      String ends = Numbers.shareInterval(rate.interval(), cohort.toClose());
      return Printed.of(ends, "closure_rate_lower", "closure_rate_upper");
    }
  }
}
