package partybuilding.assessment.report.page.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.ledger.LedgerFacts.EarlierItems;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The outcomes of the problems that each assessment raised.
 *
 * @param figures the ledger's charts, as far as there are any
 * @param closed what the rules count as closed, for the column's head
 * @param fallback the note that the ledgers required another meaning of closed; empty if they did
 *     not
 * @param earlier the items from years before the first ledger; empty if there are none
 * @param counts the counts of branches with too few problems for the funnel chart; empty if there
 *     are none
 * @param rows one per year raised; none where there is no ledger
 */
public record LedgerSection(
    List<ChartFigure> figures,
    String closed,
    String fallback,
    String earlier,
    Traced counts,
    List<CohortRow> rows) {
  /** The most years on a branch's sheet; the tables hold all of them. */
  private static final int BRANCH_YEARS = 5;

  public LedgerSection {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }

  public static LedgerSection of(PageInput input, RemainingCharts charts) {
    List<CohortRow> rows =
        input.facts().ledger().cohorts().stream()
            .filter(Cohort::total)
            .sorted(Comparator.comparingInt(Cohort::year))
            .map(cohort -> CohortRow.of(cohort, input))
            .toList();
    return new LedgerSection(
        charts.take("ledger", "funnel"),
        ClosedWords.column(input),
        ClosedWords.fallback(input),
        earlier(input),
        FunnelCounts.of(input),
        rows);
  }

  /** The problems raised in one branch in the newest years, without charts. */
  public static LedgerSection of(Branch branch, PageInput input) {
    List<CohortRow> rows =
        input.details(branch).cohorts().stream()
            .filter(cohort -> cohort.year() > input.facts().year() - BRANCH_YEARS)
            .map(cohort -> CohortRow.of(cohort, input))
            .toList();
    return new LedgerSection(
        List.of(), ClosedWords.column(input), "", earlier(branch, input), Traced.words(""), rows);
  }

  /** Whether there is no ledger or none with an item. */
  public boolean isEmpty() {
    return rows.isEmpty() && earlier.isEmpty();
  }

  /** The line about items from years before the first ledger; empty if there are none. */
  static String earlier(PageInput input) {
    return input.facts().ledger().earlier().map(items -> earlier(items, input)).orElse("");
  }

  /** The same line for one branch. */
  static String earlier(Branch branch, PageInput input) {
    return input
        .facts()
        .ledger()
        .earlier()
        .map(EarlierItems::firstLedger)
        .flatMap(first -> EarlierItems.before(first, input.details(branch).items()))
        .map(items -> earlier(items, input))
        .orElse("");
  }

  private static String earlier(EarlierItems items, PageInput input) {
    Map<String, String> values =
        Map.of(
            "from", Integer.toString(items.firstLedger()),
            "items", NumberText.count(items.items()),
            "open", NumberText.count(items.open()),
            "day", input.wording().day(input.facts().asOf()));
    return input.wording().text("ledger.earlier", values);
  }

  /**
   * The problems that one assessment raised.
   *
   * @param trace of all figures of the row
   * @param year the assessment
   * @param counts raised, closed, closed on time, awaiting, carried over, overdue, long-term,
   *     cancelled, come back
   * @param rate the share closed; a dash if there is none or the year is not yet due
   * @param interval of the share, or that the year is not yet due; empty if there is neither
   */
  public record CohortRow(
      TableTrace trace, String year, List<Printed> counts, Printed rate, Printed interval) {
    public CohortRow {
      counts = List.copyOf(counts);
    }

    static CohortRow of(Cohort cohort, PageInput input) {
      PageWording wording = input.wording();
      Optional<Cohort.Rate> rate = cohort.rate();
      return new CohortRow(
          TableTrace.of(cohort, wording),
          Integer.toString(cohort.year()),
          counts(cohort),
          rate.map(r -> rate(r, cohort)).orElse(Printed.words(wording.text("absent"))),
          cohort.judgedBy(input.facts().asOf())
              ? rate.map(r -> interval(r, cohort)).orElse(Printed.NOTHING)
              : Printed.words(wording.text("ledger.unripe")));
    }

    private static List<Printed> counts(Cohort cohort) {
      return List.of(
          count(cohort.raised(), "raised"),
          count(cohort.closed(), "closed"),
          count(cohort.closures().onTime(), "closed_on_time"),
          count(cohort.open().awaiting(), "awaiting"),
          count(cohort.open().carriedOver(), "carried_over"),
          count(cohort.open().overdue(), "overdue"),
          count(cohort.open().longTerm(), "long_term"),
          count(cohort.items().cancelled(), "cancelled"),
          count(cohort.items().recurred(), "recurred"));
    }

    private static Printed count(long count, String column) {
      return Printed.of(NumberText.count(count), column);
    }

    private static Printed rate(Cohort.Rate rate, Cohort cohort) {
      return Printed.of(NumberText.share(rate.share(), cohort.toClose()), "closure_rate");
    }

    private static Printed interval(Cohort.Rate rate, Cohort cohort) {
      String ends =
          NumberText.shareRange(rate.interval().lower(), rate.interval().upper(), cohort.toClose());
      return Printed.of(ends, "closure_rate_lower", "closure_rate_upper");
    }
  }
}
