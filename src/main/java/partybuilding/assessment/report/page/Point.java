package partybuilding.assessment.report.page;

import java.util.List;

/**
 * One of the year's main sentences.
 *
 * @param sentence carried by one figure
 * @param section the id of the section it comes from
 * @param link what the link to the section says
 * @param trace of its figures; none where it has none
 */
public record Point(String sentence, String section, String link, Trace trace) {
  static Point of(String sentence, String section, Wording wording) {
    return new Point(sentence, section, wording.text(section + ".title"), Trace.NONE);
  }

  /** The same sentence, its figures from these rows. */
  Point from(List<Trace> traces) {
    return new Point(sentence, section, link, Trace.all(traces));
  }
}
