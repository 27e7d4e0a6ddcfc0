package partybuilding.assessment.chart.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.lineage.Branch;

/**
 * A row a branch, a column a year, a number in each cell.
 *
 * @param caption its words
 * @param years the columns, missing years among them
 * @param range what the lightest and the darkest cell stand for
 * @param style of the dimension
 * @param groups the rows, the college's own first
 * @param key the words beside the scale of colours
 */
public record HeatChart(
    Caption caption,
    YearAxis years,
    ScoreAxis range,
    SeriesStyle style,
    List<Group> groups,
    Key key)
    implements ChartModel {
  public HeatChart {
    groups = List.copyOf(groups);
  }

  /**
   * Rows that belong together.
   *
   * @param heading the kind of branch; empty where it is not known
   * @param rows in their fixed order
   */
  record Group(String heading, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A branch or the college.
   *
   * @param name what it is called
   * @param cells one a column
   * @param breaks the columns that may not be compared with the one before
   */
  record Row(String name, List<Cell> cells, List<Integer> breaks) {
    Row {
      cells = List.copyOf(cells);
      breaks = List.copyOf(breaks);
    }
  }

  /** A branch in a year. */
  sealed interface Cell {
    /** A score, 0–100. */
    record Scored(double score) implements Cell {}

    /** There is a score and it may not be shown. */
    record Withheld() implements Cell {}

    /** There is nothing to show. */
    record Missing() implements Cell {}
  }

  /**
   * The words beside the scale of colours.
   *
   * @param withheld for hatched cells; empty where there are none
   * @param missing for blank cells; empty where there are none
   */
  record Key(String withheld, String missing) {}

  /** The chart, where a branch has a score in any year. */
  public static Optional<HeatChart> of(DimensionFacts facts, ChartWords wording) {
    return facts.branchesScored() ? Optional.of(chart(facts, wording)) : Optional.empty();
  }

  private static HeatChart chart(DimensionFacts facts, ChartWords wording) {
    YearAxis years = facts.years();
    ScoreLine mean = facts.collegeLine(wording.text("college.mean"));
    List<Group> groups = new ArrayList<>();
    if (facts.comparison().branches().size() > 1) {
      groups.add(new Group("", List.of(row(mean, List.of(), years))));
    }
    groups.addAll(branchGroups(facts));
    ScoreAxis range =
        ScoreAxis.covering(
            facts.comparison().branches().stream()
                .flatMap(b -> facts.branchLine(b).points().stream())
                .mapToDouble(ScorePoint::score));
    return new HeatChart(
        new HeatCaption(facts, wording).caption(range),
        years,
        range,
        facts.style(),
        groups,
        new Key(
            has(groups, Cell.Withheld.class) ? wording.text("withheld") : "",
            has(groups, Cell.Missing.class) ? wording.text("missing") : ""));
  }

  private static boolean has(List<Group> groups, Class<? extends Cell> kind) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(kind::isInstance);
  }

  /** Grouped by kind, unless the fixed order does not keep the kinds together. */
  private static List<Group> branchGroups(DimensionFacts facts) {
    List<Group> groups = new ArrayList<>();
    for (Branch branch : facts.comparison().branches()) {
      Row row = row(facts.branchLine(branch), facts.withheld(branch), facts.years());
      int last = groups.size() - 1;
      if (last >= 0 && groups.get(last).heading().equals(branch.kind())) {
        List<Row> rows = new ArrayList<>(groups.get(last).rows());
        rows.add(row);
        groups.set(last, new Group(branch.kind(), rows));
      } else {
        groups.add(new Group(branch.kind(), List.of(row)));
      }
    }
    long kinds = groups.stream().map(Group::heading).distinct().count();
    return kinds > 1 && kinds == groups.size()
        ? groups
        : List.of(new Group("", groups.stream().flatMap(g -> g.rows().stream()).toList()));
  }

  private static Row row(ScoreLine line, List<Integer> withheld, YearAxis years) {
    List<Cell> cells = new ArrayList<>();
    for (int year : years.calendar()) {
      Optional<ScorePoint> point = line.points().stream().filter(d -> d.year() == year).findFirst();
      Cell blank = withheld.contains(year) ? new Cell.Withheld() : new Cell.Missing();
      cells.add(point.<Cell>map(d -> new Cell.Scored(d.score())).orElse(blank));
    }
    List<Integer> breaks =
        line.breaks().stream().map(year -> year - years.first()).sorted().toList();
    return new Row(line.name(), cells, breaks);
  }
}
