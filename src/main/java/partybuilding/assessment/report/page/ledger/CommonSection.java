package partybuilding.assessment.report.page.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.ledger.SimilarProblems;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The problems that several branches have.
 *
 * @param closed what the rules count as closed, for the column's head
 * @param rows one per problem, by number of branches, descending
 * @param further how many more there are than are listed; empty where all are listed
 * @param similar pairs of similar problems, the most similar first
 * @param furtherSimilar how many more of these there are than are listed; empty where all are
 */
public record CommonSection(
    String closed,
    List<CommonRow> rows,
    String further,
    List<Traced> similar,
    String furtherSimilar) {
  /** The most problems listed; the table holds all of them. */
  private static final int MOST_PROBLEMS = 15;

  /** The most pairs listed; the table holds all of them. */
  private static final int MOST_SIMILAR = 10;

  public CommonSection {
    rows = List.copyOf(rows);
    similar = List.copyOf(similar);
  }

  static CommonSection of(PageInput input) {
    CommonProblems common = input.facts().ledger().common();
    return new CommonSection(
        ClosedWords.column(input),
        common.problems().stream()
            .limit(MOST_PROBLEMS)
            .map(problem -> CommonRow.of(problem, input))
            .toList(),
        further("common.further", common.problems().size() - MOST_PROBLEMS, input),
        common.similar().stream()
            .limit(MOST_SIMILAR)
            .map(similar -> similar(similar, input.wording()))
            .toList(),
        further("similar.further", common.similar().size() - MOST_SIMILAR, input));
  }

  /** Whether no two branches have the same problem, or a similar one. */
  public boolean isEmpty() {
    return rows.isEmpty() && similar.isEmpty();
  }

  private static String further(String sentence, int count, PageInput input) {
    return count > 0
        ? input.wording().text(sentence, Map.of("count", NumberText.count(count)))
        : "";
  }

  private static Traced similar(SimilarProblems similar, PageWording wording) {
    String sentence =
        wording.text(
            "similar.sentence",
            Map.of(
                "one", similar.text(),
                "other", similar.other(),
                "branches", NumberText.count(similar.branches())));
    return new Traced(Printed.words(sentence), TableTrace.of(similar, wording));
  }

  /**
   * A problem that several branches have.
   *
   * @param trace of all figures of the row
   * @param problem as it is most often worded
   * @param about the dimensions and the branches
   * @param counts branches, ledger items, comments, first year, to be rectified, overdue, awaiting,
   *     long-term, closed
   */
  public record CommonRow(
      TableTrace trace, String problem, List<String> about, List<Printed> counts) {
    /** The most branches named; the table holds all of them. */
    private static final int MOST_NAMES = 15;

    public CommonRow {
      about = List.copyOf(about);
      counts = List.copyOf(counts);
    }

    private static CommonRow of(CommonProblem problem, PageInput input) {
      return new CommonRow(
          TableTrace.of(problem, problem.all(), input.wording()),
          problem.text(),
          List.of(dimensions(problem, input.wording()), branches(problem, input)),
          counts(problem, problem.all()));
    }

    private static String dimensions(CommonProblem problem, PageWording wording) {
      Stream<String> dimensions =
          problem.each().stream().map(ProblemHolding::dimension).distinct().sorted();
      return wording.list(dimensions.map(wording::category).toList());
    }

    private static String branches(CommonProblem problem, PageInput input) {
      List<String> ids = problem.each().stream().map(ProblemHolding::branch).distinct().toList();
      return input.branchNames(ids, MOST_NAMES);
    }

    private static List<Printed> counts(CommonProblem problem, ProblemHolding all) {
      return List.of(
          count(problem.branches(), "branches"),
          count(all.items().size(), "items"),
          count(all.gaps(), "gaps"),
          Printed.of(Integer.toString(all.since()), "first_year"),
          count(all.unrectified(), "open"),
          count(all.count(Outcome.OVERDUE), "overdue"),
          count(all.count(Outcome.AWAITING), "awaiting"),
          count(all.count(Outcome.LONG_TERM), "long_term"),
          count(all.count(Outcome.CLOSED), "closed"));
    }

    private static Printed count(long count, String column) {
      return Printed.of(NumberText.count(count), column);
    }
  }
}
