package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * What a page is made from.
 *
 * @param facts everything that may be said
 * @param pictures the finished charts
 * @param words the report's words
 * @param findings the words of the findings' sentences
 * @param imprint what the foot says
 */
public record PageSource(
    Comparison facts, List<Picture> pictures, Words words, Words findings, Imprint imprint) {
  public PageSource {
    pictures = List.copyOf(pictures);
  }

  /** The facts laid out for looking up: made once, and handed to all pages of the source. */
  public PageInput input() {
    return PageInput.of(facts, words);
  }
}
