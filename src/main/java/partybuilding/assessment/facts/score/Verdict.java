package partybuilding.assessment.facts.score;

import partybuilding.assessment.language.Coded;

/** The verdict on a change from one year to the next. */
public enum Verdict implements Coded {
  /** Up, by more than the tolerance and more than evaluator disagreement explains. */
  IMPROVED,
  /** Held: the ballots show that the change is small. */
  HELD,
  /** Down, by more than the tolerance and more than evaluator disagreement explains. */
  DECLINED,
  /** Unclear: the ballots show neither a change nor that the change is small. */
  UNCLEAR,
  /** There is no year before. */
  TOO_FEW_YEARS,
  /** The two years do not measure the same, or carry no interval. */
  NOT_COMPARABLE,
  /** One of the two years is withheld. */
  WITHHELD;

  /** Whether the two years could be compared. */
  public boolean judged() {
    return switch (this) {
      case IMPROVED, HELD, DECLINED, UNCLEAR -> true;
      case TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD -> false;
    };
  }

  /** Whether the score is shown to have changed. */
  public boolean moved() {
    return this == IMPROVED || this == DECLINED;
  }
}
