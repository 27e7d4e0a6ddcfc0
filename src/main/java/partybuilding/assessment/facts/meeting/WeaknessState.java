package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Note;

/**
 * The development, up to the report year, of a weakness that the committee named.
 *
 * @param dimension the id of the dimension it was found in
 * @param weakness what was named, and when
 * @param then the college's score in the year of naming, 0–100; empty where there is none
 * @param now the college's score in the report year, 0–100; empty where there is none
 * @param change from then to now
 * @param verdict the verdict on the change
 * @param note why it cannot be compared, or a caveat to the verdict
 * @param items the ledger's problems in that dimension; empty where there is no ledger
 */
public record WeaknessState(
    String dimension,
    Weakness weakness,
    OptionalDouble then,
    OptionalDouble now,
    Optional<Change> change,
    Verdict verdict,
    Optional<Note> note,
    Optional<Items> items) {
  /**
   * The problems that the ledgers hold of the year of naming and later ones, but of none before the
   * first ledger.
   *
   * @param from the first year they are of
   * @param raised how many
   * @param closed how many of them are closed on the as-of date
   * @param awaiting how many of them are rectified and not yet struck off on that date
   * @param overdue how many of them are overdue on that date
   * @param undue how many of them are of a year that is not yet due on that date
   */
  public record Items(
      int from, long raised, long closed, long awaiting, long overdue, long undue) {}
}
