package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.language.NumberText;

/** Finds the words for a distribution. */
final class DistributionCaption {
  private final DimensionFacts facts;
  private final ChartWords wording;

  DistributionCaption(DimensionFacts facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<YearDistribution> spreads) {
    Footnotes foot = new Footnotes(facts.comparison(), wording);
    List<String> sentences =
        Footnotes.of(
            List.of(
                Optional.of(
                    wording.text("distribution.numbers", Map.of("counts", counts(spreads)))),
                Optional.of(wording.text("distribution.method")),
                foot.gaps(),
                foot.unscored(facts),
                foot.withheld()));
    return new Caption(
        title(spreads),
        wording.text("distribution.subtitle"),
        wording.sentences(sentences),
        alternative(spreads));
  }

  private String title(List<YearDistribution> spreads) {
    return spreads.stream()
        .filter(spread -> spread.year() == facts.comparison().year())
        .findFirst()
        .map(spread -> sentence("distribution.title", spread))
        .orElseGet(new RangeTitle(facts, wording)::text);
  }

  private String counts(List<YearDistribution> spreads) {
    return wording.list(
        spreads.stream()
            .map(
                s ->
                    wording.text(
                        "distribution.count", Map.of("year", s.year(), "branches", s.branches())))
            .toList());
  }

  private String alternative(List<YearDistribution> spreads) {
    return wording.sentences(
        spreads.stream().map(s -> sentence("distribution.alternative", s)).toList());
  }

  private String sentence(String key, YearDistribution spread) {
    return wording.text(
        key,
        Map.of(
            "year", spread.year(),
            "dimension", wording.name(facts.dimension()),
            "lower", NumberText.score(spread.at(Quantile.LOWER)),
            "upper", NumberText.score(spread.at(Quantile.UPPER)),
            "median", NumberText.score(spread.at(Quantile.MEDIAN))));
  }
}
