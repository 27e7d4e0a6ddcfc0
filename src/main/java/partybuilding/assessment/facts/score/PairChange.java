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
 * @param note why something is missing, or what must be known beside it
 */
public record PairChange(
    int from,
    int to,
    String branch,
    String dimension,
    JudgedChange judged,
    Tests family,
    Optional<Note> note) {
  /** What stands for the branch in the rows of the college. */
  public static final String COLLEGE = "all";

  /** The change from the earlier year to the later. */
  public Optional<Change> change() {
    return judged.change();
  }

  /** What may be said of the change. */
  public Verdict verdict() {
    return judged.verdict();
  }

  /** The tests that a verdict was decided with; of the college and of the branches apart. */
  public enum Tests implements Coded {
    /**
     * Those of the report year's changes on the year before, so that the newest step has one word
     * wherever it is printed.
     */
    YEAR,
    /** Those of all pairs of years. */
    PAIRS;
  }
}
