package partybuilding.assessment.rectification;

import java.util.Optional;
import partybuilding.assessment.contract.row.Requirement;

/**
 * An item on the day its cohort is judged.
 *
 * @param year the assessment that raised it
 * @param branch the branch that carries on its line
 * @param dimension the dimension's id, or {@code other}
 * @param requirement what of the committee's requirements it serves
 * @param outcome what has become of it
 * @param timeliness how it stood to its deadline
 * @param recurred whether it came back after an earlier item was closed
 * @param reopenings how often a closing was taken back by then
 */
public record JudgedItem(
    int year,
    String branch,
    String dimension,
    Optional<Requirement> requirement,
    Outcome outcome,
    Timeliness timeliness,
    boolean recurred,
    int reopenings) {
  /** How often it was closed; a closing that was taken back is among them. */
  public int closings() {
    return reopenings + (outcome == Outcome.CLOSED ? 1 : 0);
  }
}
