package partybuilding.assessment.chart.score;

import java.util.LinkedHashMap;
import java.util.Map;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.language.NumberText;

/**
 * A title for years whose changes cannot be judged: the range of the branches' scores and the
 * college's score.
 *
 * @param facts of the dimension
 * @param wording the charts' words
 */
record RangeTitle(DimensionFacts facts, ChartWords wording) {
  String text() {
    double[] scores = facts.latestScores();
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("year", facts.comparison().year());
    slots.put("dimension", wording.name(facts.dimension()));
    if (scores.length == 0) {
      return wording.text("range.title.none", slots);
    }
    slots.put("branches", scores.length);
    slots.put("lower", NumberText.score(scores[0]));
    slots.put("upper", NumberText.score(scores[scores.length - 1]));
    if (scores.length == 1) {
      return wording.text("range.title.one", slots);
    }
    facts
        .latestCollege()
        .ifPresent(c -> slots.put("college", NumberText.score(c.score().orElseThrow())));
    return wording.text(
        slots.containsKey("college") ? "range.title" : "range.title.branches", slots);
  }
}
