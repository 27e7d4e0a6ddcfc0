package partybuilding.assessment.facts.standing;

import java.util.Locale;

/** What a branch's trend is a trend of. */
public enum TrendBasis {
  /** The effects that are left without the evaluators' strictness. */
  ADJUSTED,
  /** The score less the mean over the branches' scores of the year. */
  DEVIATION;

  /** The word the tables print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
