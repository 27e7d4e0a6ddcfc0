package partybuilding.assessment.standing.fit;

/**
 * The sampling variance of a contrast of effects, in squared points.
 *
 * @param clustered from the ballots' own residuals, each ballot a cluster
 * @param classical what the variance of a single rating is to be multiplied with
 */
public record Sampling(double clustered, double classical) {}
