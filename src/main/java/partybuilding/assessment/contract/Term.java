package partybuilding.assessment.contract;

/**
 * The committee's term, within which every secretary debriefs on site once.
 *
 * @param from the first assessment year of a term
 * @param years how many years a term has
 */
public record Term(int from, int years) {}
