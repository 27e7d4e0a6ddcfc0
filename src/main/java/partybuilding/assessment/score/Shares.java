package partybuilding.assessment.score;

/**
 * How the grades of a branch fall, weighted by group like its score.
 *
 * @param good share of good, 0..1
 * @param goodOrFairlyGood share of good and fairly good, 0..1
 */
public record Shares(double good, double goodOrFairlyGood) {}
