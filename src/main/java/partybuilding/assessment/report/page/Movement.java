package partybuilding.assessment.report.page;

import java.util.Optional;
import partybuilding.assessment.compare.Change;
import partybuilding.assessment.compare.StandingVerdict;
import partybuilding.assessment.compare.Verdict;

/**
 * What may be said of a movement, in sign, figure and word; the colour is never alone.
 *
 * @param style {@code up}, {@code down}, {@code held} or {@code none}
 * @param sign a triangle or a dash; empty where there is nothing to say
 * @param difference in points; empty where the years must not be compared
 * @param word the verdict
 */
public record Movement(String style, String sign, Printed difference, String word) {
  static Movement of(Verdict verdict, Optional<Change> change, Wording wording) {
    String word = wording.verdict(verdict);
    Printed difference =
        change
            .map(c -> Printed.of(Numbers.change(c.difference()), "change"))
            .orElse(Printed.NOTHING);
    return switch (verdict) {
      case IMPROVED -> new Movement("up", "\u25B2", difference, word);
      case DECLINED -> new Movement("down", "\u25BC", difference, word);
      case HELD -> new Movement("held", "\u2013", difference, word);
      case TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD -> none(word);
    };
  }

  /** A movement against the others; it may be shown where it has no word yet. */
  static Movement of(StandingVerdict verdict, Printed difference, Wording wording) {
    String word = wording.text("standing." + verdict.code());
    return switch (verdict) {
      case GAINING -> new Movement("up", "\u25B2", difference, word);
      case LOSING -> new Movement("down", "\u25BC", difference, word);
      case LEVEL -> new Movement("held", "\u2013", difference, word);
      case TOO_FEW_YEARS -> new Movement("none", "", difference, word);
      case NOT_COMPARABLE, WITHHELD -> none(word);
    };
  }

  /** Nothing but a word. */
  static Movement none(String word) {
    return new Movement("none", "", Printed.NOTHING, word);
  }

  /** Whether it goes beyond what chance alone would give. */
  boolean flagged() {
    return style.equals("up") || style.equals("down");
  }
}
