package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * The material of the pages.
 *
 * @param facts the facts of the report
 * @param pictures the finished charts
 * @param words the report's words
 * @param findings the words of the findings' sentences
 * @param imprint the content of the foot
 */
public record PageSource(
    Comparison facts, List<Picture> pictures, Words words, Words findings, Imprint imprint) {
  public PageSource {
    pictures = List.copyOf(pictures);
  }

  /** Indexes the facts. It is made once and handed to all pages of the source. */
  public PageInput input() {
    return PageInput.of(facts, words);
  }
}
