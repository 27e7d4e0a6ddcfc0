package partybuilding.assessment.chart.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.language.NumberText;

/** Finds the words for a heat map. */
final class HeatCaption {
  private final DimensionFacts facts;
  private final ChartWords wording;

  HeatCaption(DimensionFacts facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(ScoreAxis range) {
    Footnotes foot = new Footnotes(facts.comparison(), wording);
    Map<String, Object> ends = Map.of("lower", range.lower(), "upper", range.upper());
    return new Caption(
        title(),
        wording.text(
            facts.years().years().size() == 1 ? "heatmap.subtitle.year" : "heatmap.subtitle", ends),
        wording.sentences(
            Footnotes.of(
                List.of(
                    foot.numbers(List.of(facts)),
                    Optional.of(wording.text(bounded() ? "heatmap.method" : "heatmap.method.bare")),
                    foot.breaks(facts),
                    foot.gaps(),
                    foot.unscored(facts),
                    foot.withheld()))),
        title() + wording.text("sentence.end") + wording.text("sentence") + seeTable());
  }

  private boolean bounded() {
    return facts.comparison().branches().stream()
        .flatMap(branch -> facts.scoresOf(branch.id()).stream())
        .anyMatch(score -> score.interval().isPresent());
  }

  /** Between which scores the branches lie, and the college. */
  String title() {
    double[] scores = facts.latestScores();
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("year", facts.comparison().year());
    slots.put("dimension", wording.name(facts.dimension()));
    if (scores.length == 0) {
      return wording.text("heatmap.title.none", slots);
    }
    slots.put("branches", scores.length);
    slots.put("lower", NumberText.score(scores[0]));
    slots.put("upper", NumberText.score(scores[scores.length - 1]));
    if (scores.length == 1) {
      return wording.text("heatmap.title.one", slots);
    }
    return facts
        .latestCollege()
        .map(
            c -> {
              slots.put("college", NumberText.score(c.score().orElseThrow()));
              return wording.text("heatmap.title", slots);
            })
        .orElseGet(() -> wording.text("heatmap.title.branches", slots));
  }

  private String seeTable() {
    return wording.text("alternative.table");
  }
}
