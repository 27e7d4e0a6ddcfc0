package partybuilding.assessment.facts.meeting;

import java.util.Locale;

/** What may be said of two groups of evaluators. */
public enum Agreement {
  /** They differ by more than chance explains. */
  DIFFERS,
  /** The ballots do not tell them apart. */
  NOT_DISTINGUISHABLE;

  /** The word the tables print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
