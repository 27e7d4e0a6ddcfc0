package partybuilding.assessment.facts.score;

import java.util.Optional;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.score.Note;

/**
 * A score of one year compared with the same score of an earlier year.
 *
 * @param from the earlier assessment year
 * @param to the later assessment year
 * @param branch the branch's id, or {@link #COLLEGE}
 * @param dimension the dimension's id
 * @param judged its change from the earlier year to the later
 * @param family the tests that the verdict was decided with
 * @param note why something is missing, or a caveat
 */
public record PairChange(
    int from,
    int to,
    String branch,
    String dimension,
    JudgedChange judged,
    Tests family,
    Optional<Note> note) {
  /** The branch id in rows of the college. */
  public static final String COLLEGE = "all";

  /** The change from the earlier year to the later. */
  public Optional<Change> change() {
    return judged.change();
  }

  /** The verdict on the change. */
  public Verdict verdict() {
    return judged.verdict();
  }

  /**
   * The family of tests that a verdict was decided in; the college and the branches have separate
   * families.
   */
  public enum Tests implements Coded {
    /**
     * The changes of the report year against the year before, so that this change has the same
     * verdict everywhere.
     */
    YEAR,
    /** The changes between all pairs of years. */
    PAIRS;
  }
}
