package partybuilding.assessment.facts.standing;

/**
 * Whether branches differ at all, by Cochran's Q and Welch's F.
 *
 * @param q Cochran's Q, at least 0
 * @param probability of one this large if no branch differs
 */
public record Heterogeneity(double q, double probability) {}
