package partybuilding.assessment.facts.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.Shares;

/**
 * How well a dimension distinguishes the branches of a year.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param shares of its grades, the unweighted mean over the branches, where it has any
 * @param rankability the share of the branches' differences that is not noise, 0..1; empty with
 *     fewer than three branches that have an interval
 * @param ceiling why it does not distinguish them; empty if it does
 * @param heterogeneity whether they differ significantly; empty like {@code rankability}
 * @param distinction how distinct they are
 */
public record Separation(
    int year,
    String dimension,
    Optional<Shares> shares,
    OptionalDouble rankability,
    Optional<Ceiling> ceiling,
    Optional<Heterogeneity> heterogeneity,
    Distinction distinction) {
  /** Whether the branches may be ranked. */
  public boolean rankable() {
    return distinction == Distinction.RANKABLE;
  }
}
