package partybuilding.assessment.report.page.point;

import java.util.List;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * One of the year's main sentences.
 *
 * @param sentence with one main figure
 * @param section the id of the section it comes from
 * @param link the text of the link to the section
 * @param trace of its figures; none where it has none
 */
public record MainPoint(String sentence, String section, String link, TableTrace trace) {
  static MainPoint of(String sentence, String section, PageWording wording) {
    return new MainPoint(sentence, section, wording.text(section + ".title"), TableTrace.NONE);
  }

  /** The same sentence, its figures from these rows. */
  MainPoint from(List<TableTrace> traces) {
    return new MainPoint(sentence, section, link, TableTrace.all(traces));
  }
}
