package partybuilding.assessment.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.disclosure.Grain;

/**
 * What a branch got for one indicator in one year, from one group or, where group rows do not
 * appear, from all groups weighted.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param indicator the indicator's id
 * @param group the group's id, or {@link #ALL}
 * @param statistics what the answers come to
 * @param note why something is missing
 */
public record IndicatorFigure(
    int year,
    String branch,
    String indicator,
    String group,
    Statistics statistics,
    Optional<Note> note) {
  /** Stands for all groups, weighted. */
  public static final String ALL = "all";

  /** How many answered; 0 where it is withheld. */
  public long ballots() {
    return statistics.ballots;
  }

  /** 0–100. */
  public OptionalDouble mean() {
    return statistics.mean;
  }

  /** The same with another note. */
  public IndicatorFigure noted(Optional<Note> other) {
    return new IndicatorFigure(year, branch, indicator, group, statistics, other);
  }

  /** The figure as coarsely as it may be given. */
  public IndicatorFigure coarsened(Grain grain) {
    return new IndicatorFigure(year, branch, indicator, group, statistics.coarsened(grain), note);
  }

  /**
   * What the answers to one indicator come to.
   *
   * @param ballots how many answered; 0 where it is withheld
   * @param mean 0–100
   * @param sd of the answers, 0–100; only with a group, from two answers on
   * @param grades the votes by grade; only with a group and a grade indicator
   */
  public record Statistics(
      long ballots, OptionalDouble mean, OptionalDouble sd, Optional<GradeCounts> grades) {
    /** Nothing that may be shown. */
    public static final Statistics NONE =
        new Statistics(0, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

    private Statistics coarsened(Grain grain) {
      OptionalDouble coarse =
          mean.isPresent() ? OptionalDouble.of(grain.ofPoints(mean.getAsDouble())) : mean;
      return new Statistics(ballots, coarse, sd, grades);
    }
  }
}
