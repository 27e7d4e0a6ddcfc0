package partybuilding.assessment.facts.standing;

import partybuilding.assessment.language.Coded;

/** The figures that a trend is fitted to. */
public enum TrendBasis implements Coded {
  /** The effects that are left without the evaluators' strictness. */
  ADJUSTED,
  /** The score less the mean over the branches' scores of the year. */
  DEVIATION;
}
