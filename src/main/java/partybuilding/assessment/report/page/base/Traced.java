package partybuilding.assessment.report.page.base;

/**
 * A sentence with the rows its figures come from.
 *
 * @param printed the sentence
 * @param trace of its figures; none where it has none
 */
public record Traced(Printed printed, TableTrace trace) {
  public static Traced words(String sentence) {
    return new Traced(Printed.words(sentence), TableTrace.NONE);
  }
}
