package partybuilding.assessment.chart.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.TableRows;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Shares;

/**
 * How the votes fall on the grades, year by year, in each dimension that is graded. Average and
 * poor are one part: more is not disclosed.
 *
 * @param caption its words
 * @param groups one per dimension, in the rules' order
 * @param names of the parts
 * @param hidden what stands where a year is withheld
 */
public record GradesChart(
    Caption caption, List<Group> groups, Map<GradePart, String> names, String hidden)
    implements ChartModel {
  public GradesChart {
    groups = List.copyOf(groups);
    names = Map.copyOf(names);
  }

  /**
   * A dimension.
   *
   * @param heading its name; empty where it is the only one
   * @param rows ascending by year
   */
  record Group(String heading, List<GradesRow> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /** The chart of the college; empty if no dimension is graded. */
  public static Optional<GradesChart> college(Comparison facts, ChartWords wording) {
    GradesCaption caption = new GradesCaption(facts, wording);
    List<GradedDimension> dimensions =
        DimensionFacts.all(facts).stream()
            .map(dimension -> new GradedDimension(dimension, college(dimension, caption)))
            .filter(GradedDimension::hasShares)
            .toList();
    return of(dimensions, caption::college, caption);
  }

  /** The chart of one branch; empty if no dimension is graded. */
  public static Optional<GradesChart> branch(BranchFacts of, ChartWords wording) {
    Comparison facts = of.own();
    Branch branch = of.branch();
    GradesCaption caption = new GradesCaption(facts, wording);
    List<GradedDimension> dimensions =
        DimensionFacts.all(facts).stream()
            .map(dimension -> new GradedDimension(dimension, rows(dimension, branch, caption)))
            .filter(GradedDimension::hasShares)
            .toList();
    return of(dimensions, graded -> caption.branch(branch, graded), caption);
  }

  /** Finds the words for the dimensions that are graded. */
  private interface Words {
    Caption of(List<GradedDimension> dimensions);
  }

  private static Optional<GradesChart> of(
      List<GradedDimension> dimensions, Words words, GradesCaption caption) {
    if (dimensions.isEmpty()) {
      return Optional.empty();
    }
    List<Group> groups =
        dimensions.stream()
            .map(graded -> new Group(caption.heading(graded, dimensions), graded.rows()))
            .toList();
    return Optional.of(
        new GradesChart(words.of(dimensions), groups, caption.names(), caption.hidden()));
  }

  private static List<GradesRow> college(DimensionFacts dimension, GradesCaption caption) {
    Map<Integer, Shares> shares =
        dimension.comparison().standings().separations().stream()
            .filter(separation -> separation.dimension().equals(dimension.id()))
            .filter(separation -> separation.shares().isPresent())
            .collect(Collectors.toMap(Separation::year, s -> s.shares().orElseThrow()));
    TableRows rows = new TableRows(TableName.COLLEGE, "", dimension.id());
    return dimension.college().stream()
        .map(score -> row(score, Optional.ofNullable(shares.get(score.year())), rows, caption))
        .toList();
  }

  private static GradesRow row(
      CollegeScore score, Optional<Shares> shares, TableRows rows, GradesCaption caption) {
    String numbers = shares.map(s -> caption.of(score)).orElse("");
    return new GradesRow(score.year(), shares, numbers, false, rows.of(score.year()));
  }

  private static List<GradesRow> rows(
      DimensionFacts dimension, Branch branch, GradesCaption caption) {
    Map<Integer, BranchScore> scores =
        dimension.scoresOf(branch.id()).stream()
            .collect(Collectors.toMap(BranchScore::year, score -> score));
    List<Integer> withheld = dimension.withheld(branch);
    Stream<Integer> years =
        dimension.comparison().years().stream()
            .filter(year -> withheld.contains(year) || scores.containsKey(year));
    TableRows rows = new TableRows(TableName.SCORES, branch.id(), dimension.id());
    return years
        .map(
            year ->
                withheld.contains(year)
                    ? new GradesRow(year, Optional.empty(), "", true, rows.of(year))
                    : row(year, Optional.ofNullable(scores.get(year)), rows, caption))
        .toList();
  }

  private static GradesRow row(
      int year, Optional<BranchScore> score, TableRows rows, GradesCaption caption) {
    Optional<Shares> shares = score.flatMap(BranchScore::shares);
    String numbers = shares.isPresent() ? score.map(caption::of).orElse("") : "";
    return new GradesRow(year, shares, numbers, false, rows.of(year));
  }
}
