package partybuilding.assessment.contract;

/**
 * The committee's term, within which every secretary debriefs on site once.
 *
 * @param from the first assessment year of a term
 * @param years how many years a term has
 */
public record Term(int from, int years) {
  /** The first year of the term that a year belongs to; terms follow one another without end. */
  public int firstYearOf(int year) {
    return year - Math.floorMod(year - from, years);
  }
}
