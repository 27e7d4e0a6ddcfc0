package partybuilding.assessment.report.page.standing;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchGroup;
import partybuilding.assessment.report.page.base.DimensionColumn;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.StandingIndex;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The positions of the branches relative to each other, in fixed order, never by rank.
 *
 * @param columns the dimensions
 * @param compared whether there are years to tell movements from
 * @param groups the branches by kind; only the flagged ones if all are too many
 * @param rest how many are left out; empty where none is
 * @param caption of the table
 * @param findings the findings for each dimension
 * @param notes what the figures mean
 * @param figures the chart of all dimensions, where there is one
 */
public record StandingSection(
    List<DimensionColumn> columns,
    boolean compared,
    List<BranchGroup<StandingRow>> groups,
    String rest,
    String caption,
    List<StandingFinding> findings,
    List<String> notes,
    List<ChartFigure> figures) {
  public StandingSection {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
  }

  public static StandingSection of(PageInput input, RemainingCharts charts) {
    StandingIndex standings = input.standings();
    if (standings.isEmpty()) {
      return new StandingSection(
          List.of(), false, List.of(), "", "", List.of(), List.of(), List.of());
    }
    List<BranchGroup<StandingRow>> groups = groups(standings, input);
    int shown = groups.stream().mapToInt(group -> group.rows().size()).sum();
    return new StandingSection(
        DimensionColumn.of(input),
        input.facts().severalYears(),
        groups,
        rest(shown, input),
        caption(input),
        StandingFinding.of(standings, input),
        notes(standings, input),
        charts.take("standing"));
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return columns.isEmpty();
  }

  /** How many columns a dimension takes: the place, and how it moves where that can be told. */
  public int each() {
    return compared ? 2 : 1;
  }

  /** How many columns stand to the right of a branch's name. */
  public int span() {
    return each() * columns.size();
  }

  private static List<BranchGroup<StandingRow>> groups(StandingIndex standings, PageInput input) {
    List<Branch> all = input.facts().branches();
    if (alone(input)) {
      return List.of();
    }
    List<Branch> shown =
        TableLimit.exceededBy(all.size())
            ? all.stream().filter(b -> StandingRow.of(b, standings, input).flagged()).toList()
            : all;
    return BranchGroup.of(shown, b -> StandingRow.of(b, standings, input), input);
  }

  /** A single branch stands nowhere among others. */
  private static boolean alone(PageInput input) {
    return input.facts().branches().size() == 1;
  }

  /** How many branches are not listed; empty if all are. */
  private static String rest(int shown, PageInput input) {
    int count = input.facts().branches().size() - shown;
    return count == 0 || alone(input)
        ? ""
        : input
            .wording()
            .text(
                shown == 0 ? "standing.rest.all" : "standing.rest",
                Map.of("count", NumberText.count(count)));
  }

  private static String caption(PageInput input) {
    Map<String, String> year = Map.of("year", Integer.toString(input.facts().year()));
    return input.wording().text("standing.caption", year);
  }

  private static List<String> notes(StandingIndex standings, PageInput input) {
    PageWording wording = input.wording();
    if (alone(input)) {
      return List.of(wording.text("standing.alone"));
    }
    if (input.college().stream().noneMatch(college -> college.score().isPresent())) {
      return List.of(wording.text("standing.scoreless"));
    }
    return standings.adjusted()
        ? List.of(
            wording.text("standing.meaning"),
            wording.limit(input.facts().severalYears() ? "standing.words" : "standing.words.first"),
            wording.text("standing.coarse"))
        : List.of(wording.text("standing.unadjusted"));
  }
}
