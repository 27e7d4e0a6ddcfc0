package partybuilding.assessment.rectification;

import java.util.Optional;
import partybuilding.assessment.score.Interval;

/**
 * What became of the problems that one assessment raised, judged on 31 December of the following
 * year or on the as-of date if that is earlier, and frozen after that.
 *
 * @param year the assessment that raised them
 * @param branch the branch's id, or {@link #ALL}
 * @param dimension the dimension's id, {@code other}, or {@link #ALL}
 * @param raised how many there are
 * @param closed of them, closed on the day of judgement
 * @param closedOnTime of the closed, rectified by their deadline
 * @param overdue open past their deadline, long-term ones never
 * @param longTerm to be kept up for good (长期坚持)
 * @param carriedOver still open on the day of judgement, long-term ones left out
 * @param recurred of them, those that came back after closing
 * @param cancelled withdrawn
 * @param reopened closings that were taken back by the day of judgement
 * @param rate closed among those that are neither cancelled nor long-term; empty if there are none,
 *     and where the first ledger of all came too late to know of those closed before it
 */
public record Cohort(
    int year,
    String branch,
    String dimension,
    long raised,
    long closed,
    long closedOnTime,
    long overdue,
    long longTerm,
    long carriedOver,
    long recurred,
    long cancelled,
    long reopened,
    Optional<Rate> rate) {
  /** Stands for all branches, or all dimensions. */
  public static final String ALL = "all";

  /** The same without a rate, where only what was left of it is known. */
  public Cohort withoutRate() {
    return new Cohort(
        year,
        branch,
        dimension,
        raised,
        closed,
        closedOnTime,
        overdue,
        longTerm,
        carriedOver,
        recurred,
        cancelled,
        reopened,
        Optional.empty());
  }

  /** How often an item of it was closed; what was taken back is among it. */
  public long closings() {
    return closed + reopened;
  }

  /**
   * How many items of it are neither closed nor withdrawn: raised + {@link #reopened} − {@link
   * #closings} − {@link #cancelled}. A cohort begins with none.
   */
  public long openEnd() {
    return carriedOver + longTerm;
  }

  /**
   * A share with its Wilson interval.
   *
   * @param share 0..1
   * @param interval of confidence 0.95, 0..1
   */
  public record Rate(double share, Interval interval) {}
}
