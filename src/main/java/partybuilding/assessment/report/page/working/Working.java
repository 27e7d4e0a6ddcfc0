package partybuilding.assessment.report.page.working;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The inputs of one published figure, as far as the same edition publishes them.
 *
 * @param branch the branch's name
 * @param score the figure with its change
 * @param rank its rank among the branches; empty if it is not ranked
 * @param cells the branch's published means of its year by indicator, and by group where groups
 *     appear
 * @param rules in force in its year
 * @param groups the names of the groups
 * @param file its year's ballots; empty in a branch's own edition
 */
public record Working(
    String branch,
    BranchScore score,
    Optional<BranchRank> rank,
    List<IndicatorFigure> cells,
    Rules rules,
    GroupWords groups,
    Optional<BallotFile> file) {
  public Working {
    cells = List.copyOf(cells);
  }

  /** The name of a group of evaluators. */
  @FunctionalInterface
  public interface GroupWords {
    String of(String group);
  }

  /**
   * The file of a year's ballots.
   *
   * @param name the file's
   * @param sha256 of its bytes, in hexadecimal
   */
  public record BallotFile(String name, String sha256) {}

  /** The parts of the figure's dimension; none where the rules of its year have no such one. */
  List<Dimension.Part> parts() {
    return rules.findDimension(score.dimension()).map(Dimension::parts).orElse(List.of());
  }

  /** The cells of an indicator. */
  List<IndicatorFigure> cells(String indicator) {
    return cells.stream().filter(cell -> cell.indicator().equals(indicator)).toList();
  }

  /** Whether only means over all groups are disclosed. */
  boolean combined() {
    return parts().stream()
        .flatMap(part -> cells(part.indicator()).stream())
        .anyMatch(cell -> cell.group().equals(IndicatorFigure.ALL));
  }

  /** Whether it is for a branch's own edition, which has no figures by group. */
  boolean ofOneBranch() {
    return file.isEmpty();
  }
}
