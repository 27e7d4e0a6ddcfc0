package partybuilding.assessment.facts.ledger;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.rectification.Cohort;

/**
 * How long some problems stayed open.
 *
 * @param year the assessment that raised them; empty stands for all
 * @param branch the branch's id, or {@code all}
 * @param curve of its items
 * @param judged whether the day of judgement of that year has come; of more years than one it has
 */
public record ClosureTime(OptionalInt year, String branch, ClosureCurve curve, boolean judged) {
  /** The year raised, as tables name it; {@code all} for all of them. */
  public String cohort() {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : Cohort.ALL;
  }

  /** The share closed within some days; none before the day of judgement. */
  public OptionalDouble closedWithin(int days) {
    return judged ? curve.closedWithin(days) : OptionalDouble.empty();
  }
}
