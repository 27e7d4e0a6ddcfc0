package partybuilding.assessment.facts.ledger;

/**
 * Two problems with similar wording (疑似相近), shown as a hint and never counted as one.
 *
 * @param text of the one
 * @param other of the other, which comes after it in the order of their characters
 * @param similarity the Dice coefficient of their pairs of adjacent characters, 0–1
 * @param branches how many branches have the one or the other, at least 2
 */
public record SimilarProblems(String text, String other, double similarity, long branches) {}
