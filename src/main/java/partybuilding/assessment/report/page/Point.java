package partybuilding.assessment.report.page;

/**
 * One of the year's main sentences.
 *
 * @param sentence carried by one figure
 * @param section the id of the section it comes from
 * @param link what the link to the section says
 */
public record Point(String sentence, String section, String link) {
  static Point of(String sentence, String section, Wording wording) {
    return new Point(sentence, section, wording.text(section + ".title"));
  }
}
