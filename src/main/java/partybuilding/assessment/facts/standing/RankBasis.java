package partybuilding.assessment.facts.standing;

import java.util.Locale;

/** By which figures branches are ranked. */
public enum RankBasis {
  /** The effects that are left without the evaluators' strictness. */
  ADJUSTED,
  /** The scores, taken as independent. */
  SCORE;

  /** The word the tables print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
