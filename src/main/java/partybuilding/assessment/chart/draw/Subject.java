package partybuilding.assessment.chart.draw;

import partybuilding.assessment.chart.style.BundledFont;

/**
 * What a part of a chart is about.
 *
 * @param name as readers call it and as a label of the chart would say it
 * @param branch the branch's id; empty where it is not about one branch
 */
public record Subject(String name, String branch) {
  public Subject {
    name = BundledFont.legible(name);
  }
}
