package partybuilding.assessment.facts.ledger;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a branch closed of one year's problems, and how its score moved from that year to the next.
 *
 * @param year the assessment that raised the problems
 * @param branch the branch's id
 * @param dimension the dimension's id; or {@code all}: the problems of all dimensions, beside the
 *     score that stands for the branch
 * @param closureRate closed by 31 December of the next year, 0..1; empty where none was to be
 * @param score of the year, 0–100
 * @param next of the next year; empty where the two years cannot be compared
 * @param expectation the next score to be expected from regression to the mean alone; empty if it
 *     cannot be estimated
 */
public record BranchLoop(
    int year,
    String branch,
    String dimension,
    OptionalDouble closureRate,
    OptionalDouble score,
    Optional<Next> next,
    Optional<Expectation> expectation) {

  /**
   * The next year's score.
   *
   * @param score 0–100
   * @param change against the year's own, in points
   */
  public record Next(double score, double change) {}

  /**
   * Regression to the mean.
   *
   * @param score what is to be expected next, 0–100
   * @param beyond the next score less that, in points
   */
  public record Expectation(double score, double beyond) {}

  /** A copy without the expectation, which depends on the other branches. */
  BranchLoop alone() {
    return new BranchLoop(year, branch, dimension, closureRate, score, next, Optional.empty());
  }
}
