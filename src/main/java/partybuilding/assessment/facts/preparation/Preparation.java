package partybuilding.assessment.facts.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.Comparison;

/**
 * What is known before a meeting.
 *
 * @param before the facts of the years before it, without any score; its year is the meeting's, and
 *     its as-of date the day that the ledger is judged on
 * @param years which years it looks back to
 * @param branches one per branch of the meeting's year, in the fixed order
 */
public record Preparation(Comparison before, Years years, List<BranchPreparation> branches) {
  public Preparation {
    branches = List.copyOf(branches);
  }

  /**
   * The years that a preparation looks back to.
   *
   * @param previous the newest earlier year with any file; the year before if there is none
   * @param ledger the newest ledger's year; empty where there is none
   * @param comments the years with a file of comments
   */
  public record Years(int previous, OptionalInt ledger, List<Integer> comments) {
    public Years {
      comments = List.copyOf(comments);
    }

    /** Whether the comments of the previous year are known. */
    public boolean commented() {
      return comments.contains(previous);
    }
  }

  /** The assessment year of the meeting. */
  public int year() {
    return before.year();
  }

  /** The day that the ledger is judged on. */
  public LocalDate asOf() {
    return before.asOf();
  }

  /** The rules of the meeting's year. */
  public Rules rules() {
    return before.rules();
  }

  /** Whether the ledger is that of the meeting's own year, and not an earlier one. */
  public boolean current() {
    return years.ledger().isPresent() && years.ledger().getAsInt() == year();
  }

  /** Whether the meeting is the last of the committee's term. */
  public boolean lastOfTerm() {
    return before.rulebook().term().firstYearOf(year() + 1) == year() + 1;
  }

  /** What is known of all branches together. */
  public BranchCounts total() {
    return branches.stream()
        .map(BranchPreparation::counts)
        .reduce(BranchCounts.NONE, BranchCounts::plus);
  }
}
