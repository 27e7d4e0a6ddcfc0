package partybuilding.assessment.facts.ledger;

/**
 * Two problems whose words are much the same (疑似相近): proposed to a reader, never counted as one.
 *
 * @param text of the one
 * @param other of the other, which comes after it in the order of their characters
 * @param similarity twice the pairs of adjacent characters that both have, over all of both; 0..1
 * @param branches how many branches have the one or the other, at least 2
 */
public record SimilarProblems(String text, String other, double similarity, long branches) {}
