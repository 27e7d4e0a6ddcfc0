package partybuilding.assessment.facts.meeting;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;

/**
 * One group's turnout in one year, beside its ballots.
 *
 * @param year the assessment year
 * @param turnout what the turnout file says
 * @param ballots how many of its ballots count; empty where that is not known, or where they are
 *     fewer than the minimum group
 */
public record GroupTurnout(int year, Turnout turnout, OptionalLong ballots) {
  /**
   * The share of the expected evaluators that were present, 0–1; empty if one of the two numbers is
   * missing.
   */
  public OptionalDouble attendance() {
    OptionalInt expected = turnout.count(HeadCount.EXPECTED);
    OptionalInt present = turnout.count(HeadCount.PRESENT);
    return expected.orElse(0) > 0 && present.isPresent()
        ? OptionalDouble.of((double) present.getAsInt() / expected.getAsInt())
        : OptionalDouble.empty();
  }
}
