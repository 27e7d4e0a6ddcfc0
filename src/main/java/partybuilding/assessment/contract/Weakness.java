package partybuilding.assessment.contract;

/**
 * What the committee once found wanting in a dimension, and follows from then on.
 *
 * @param year the assessment that named it
 * @param name what it was called
 */
public record Weakness(int year, Name name) {}
