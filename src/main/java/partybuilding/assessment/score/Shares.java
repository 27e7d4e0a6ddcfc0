package partybuilding.assessment.score;

import partybuilding.assessment.disclosure.Grain;

/**
 * How the grades of a branch fall, weighted by group like its score.
 *
 * @param good share of good, 0..1
 * @param goodOrFairlyGood share of good and fairly good, 0..1
 */
public record Shares(double good, double goodOrFairlyGood) {
  /** The shares as coarsely as they may be given. */
  Shares coarsened(Grain grain) {
    return new Shares(grain.ofShares(good), grain.ofShares(goodOrFairlyGood));
  }
}
