package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.score.inference.Interval;

/**
 * What became of the problems that one assessment raised, judged on 31 December of the following
 * year or on the as-of date if that is earlier, and frozen after that.
 *
 * @param year the assessment that raised them
 * @param branch the branch's id, or {@link #ALL}
 * @param dimension the dimension's id, {@code other}, or {@link #ALL}
 * @param items how many there are
 * @param closures how often they were closed, and how
 * @param open what is not closed
 * @param due what has come due, and what of it was rectified in time
 * @param rate closed among those {@linkplain #toClose to be closed}; empty if there are none, and
 *     before the day of judgement, when a low rate may only say that there was no time yet
 */
public record Cohort(
    int year,
    String branch,
    String dimension,
    Items items,
    Closures closures,
    Open open,
    Due due,
    Optional<Rate> rate) {
  /** Stands for all branches, or all dimensions. */
  public static final String ALL = "all";

  /** The same without a rate, before its day of judgement. */
  public Cohort withoutRate() {
    return new Cohort(year, branch, dimension, items, closures, open, due, Optional.empty());
  }

  /** How many problems were raised. */
  public long raised() {
    return items.raised;
  }

  /** How many of them are closed on the day of judgement. */
  public long closed() {
    return closures.closed;
  }

  /**
   * How many are to be closed (应整改), whatever their deadline: the closure rate is of these, all but
   * the cancelled and the long-term.
   */
  public long toClose() {
    return items.raised - items.cancelled - open.longTerm;
  }

  /** Whether it holds all problems of a year, whatever their branch and dimension. */
  public boolean total() {
    return branch.equals(ALL) && dimension.equals(ALL);
  }

  /** Whether its day of judgement has come. */
  public boolean judgedBy(LocalDate day) {
    return AssessmentYear.judged(year, day);
  }

  /** How often an item of it was closed; what was taken back is among it. */
  public long closings() {
    return closures.closed + closures.reopened;
  }

  /**
   * How many items of it are neither closed nor withdrawn: raised + reopened − {@link #closings} −
   * cancelled. A cohort begins with none.
   */
  public long openEnd() {
    return open.carriedOver + open.longTerm;
  }

  /**
   * The problems of a cohort.
   *
   * @param raised how many there are
   * @param cancelled of them, withdrawn
   * @param recurred of them, those that came back after closing
   */
  public record Items(long raised, long cancelled, long recurred) {}

  /**
   * What was closed.
   *
   * @param closed items that are closed on the day of judgement
   * @param onTime of the closed, rectified by their deadline
   * @param late of the closed, rectified after their deadline
   * @param reopened closings that were taken back by the day of judgement
   */
  public record Closures(long closed, long onTime, long late, long reopened) {}

  /**
   * What is not closed on the day of judgement.
   *
   * @param awaiting rectified and not yet struck off (已整改待验收)
   * @param overdue not rectified past their deadline, long-term ones never
   * @param longTerm to be kept up for good (长期坚持)
   * @param carriedOver not closed, those awaiting among them, long-term ones left out
   */
  public record Open(long awaiting, long overdue, long longTerm, long carriedOver) {}

  /**
   * The items whose deadline had come, by the rule of {@link Timeliness}.
   *
   * @param items how many
   * @param onTime rectified in time, struck off or not
   */
  public record Due(long items, long onTime) {}

  /**
   * A share with its Wilson interval.
   *
   * @param share 0..1
   * @param interval of confidence 0.95, 0..1
   */
  public record Rate(double share, Interval interval) {}
}
