package partybuilding.assessment.report.page;

import java.util.Optional;
import partybuilding.assessment.compare.Change;
import partybuilding.assessment.compare.Verdict;

/**
 * What may be said of a change, in sign, figure and word; the colour is never alone.
 *
 * @param style {@code up}, {@code down}, {@code held} or {@code none}
 * @param sign a triangle or a dash; empty where there is nothing to say
 * @param difference in points; empty where the two years must not be compared
 * @param word the verdict
 */
public record Movement(String style, String sign, String difference, String word) {
  static Movement of(Verdict verdict, Optional<Change> change, Wording wording) {
    String word = wording.verdict(verdict);
    String difference = change.map(c -> Numbers.change(c.difference())).orElse("");
    return switch (verdict) {
      case IMPROVED -> new Movement("up", "\u25B2", difference, word);
      case DECLINED -> new Movement("down", "\u25BC", difference, word);
      case HELD -> new Movement("held", "\u2013", difference, word);
      case TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD -> new Movement("none", "", "", word);
    };
  }

  /** Whether it goes beyond what chance alone would give. */
  boolean flagged() {
    return style.equals("up") || style.equals("down");
  }
}
