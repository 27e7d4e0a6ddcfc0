package partybuilding.assessment.score;

import partybuilding.assessment.disclosure.Grain;

/**
 * How the grades of a branch fall, weighted by group like its score.
 *
 * @param good share of good, 0..1
 * @param goodOrFairlyGood share of good and fairly good, 0..1
 */
public record Shares(double good, double goodOrFairlyGood) {
  /** Share of fairly good, 0..1. */
  public double fairlyGood() {
    return Math.max(0, goodOrFairlyGood - good);
  }

  /** Share of average and poor together, which are not distinguished, 0..1. */
  public double lower() {
    return Math.max(0, 1 - goodOrFairlyGood);
  }

  /** The shares as coarsely as they may be given. */
  Shares coarsened(Grain grain) {
    return new Shares(grain.ofShares(good), grain.ofShares(goodOrFairlyGood));
  }
}
