package partybuilding.assessment.facts.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.Uncertainty;

/**
 * One branch in one year and dimension after each evaluator's general strictness is removed, as the
 * report year sees the branch.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param unadjusted the score as it stands and the ballots behind it
 * @param adjustment the effect after strictness is removed; empty where {@code note} says why
 * @param change against the others since the year before
 * @param position among comparable branches; empty if it cannot be tested
 * @param note why something is missing
 */
public record AdjustedScore(
    int year,
    String branch,
    String dimension,
    ScoreEstimate unadjusted,
    Optional<Adjustment> adjustment,
    StandingChange change,
    Optional<Position> position,
    Optional<Note> note) {
  /** How many ballots enter the score; 0 where it is withheld. */
  public long ballots() {
    return unadjusted.ballots();
  }

  /** The score as it stands, 0–100. */
  public OptionalDouble raw() {
    return unadjusted.score();
  }

  /**
   * An effect within a year.
   *
   * @param effect points above (below 0: under) the ballots' average branch in its component
   * @param adjusted 0–100: the component's mean plus the effect
   * @param uncertainty how sure both are; empty where the ballots show no spread
   * @param component the first id, in code-point order, of the report's branches that it can be
   *     compared with
   */
  public record Adjustment(
      double effect, double adjusted, Optional<Uncertainty> uncertainty, String component) {
    /** The interval of the effect. */
    public Optional<Interval> interval() {
      return uncertainty.map(u -> u.tested().around(effect));
    }

    /** The cluster-robust standard error of both, in points. */
    public OptionalDouble standardError() {
      return AdjustedScore.standardError(uncertainty);
    }

    /** The interval of the adjusted score; it may reach beyond 0–100. */
    public Optional<Interval> adjustedInterval() {
      return uncertainty.map(u -> u.tested().around(adjusted));
    }

    /** 0–100: the mean of the ballots' branches, from which the effect is measured. */
    public double mean() {
      return adjusted - effect;
    }
  }

  /**
   * How far a branch moved against the others.
   *
   * @param difference this year's effect less last year's, in points, less the mean of that over
   *     all branches which both years compare with it
   * @param uncertainty how sure it is
   * @param verdict the verdict on it
   */
  public record StandingChange(
      OptionalDouble difference, Optional<Uncertainty> uncertainty, StandingVerdict verdict) {
    /** The standard error of the difference, in points. */
    public OptionalDouble standardError() {
      return AdjustedScore.standardError(uncertainty);
    }

    /** The interval of the difference. */
    public Optional<Interval> interval() {
      return uncertainty.map(u -> u.tested().around(difference.orElseThrow()));
    }
  }

  private static OptionalDouble standardError(Optional<Uncertainty> uncertainty) {
    return uncertainty.stream().mapToDouble(Uncertainty::standardError).findFirst();
  }
}
