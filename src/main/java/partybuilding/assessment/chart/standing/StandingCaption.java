package partybuilding.assessment.chart.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;

/** Finds the words for where the branches stand. */
final class StandingCaption {
  private final DimensionFacts facts;
  private final ChartWords wording;

  StandingCaption(DimensionFacts facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<StandingChartRow> rows) {
    Footnotes foot = new Footnotes(facts.comparison(), wording);
    List<String> sentences =
        Footnotes.of(
            List.of(
                foot.numbers(List.of(facts)),
                Optional.of(wording.text("standing.method")),
                unbounded(rows),
                foot.unscored(facts),
                foot.withheld()));
    return new Caption(
        title(rows),
        wording.text("standing.subtitle"),
        wording.sentences(sentences),
        wording.text(
            "standing.alternative",
            Map.of(
                "year", facts.comparison().year(),
                "dimension", wording.name(facts.dimension()),
                "values", wording.list(rows.stream().map(this::alternative).toList()))));
  }

  private String title(List<StandingChartRow> rows) {
    List<String> counts = new ArrayList<>();
    for (Position position : Position.values()) {
      long count =
          rows.stream().filter(row -> row.position().equals(Optional.of(position))).count();
      if (count > 0) {
        counts.add(wording.text("count.position." + position.code(), Map.of("count", count)));
      }
    }
    long without = rows.stream().filter(row -> row.position().isEmpty()).count();
    if (!counts.isEmpty() && without > 0) {
      counts.add(wording.text("count.position.none", Map.of("count", without)));
    }
    return wording.text(
        counts.isEmpty() ? "standing.title.plain" : "standing.title",
        Map.of(
            "year", facts.comparison().year(),
            "dimension", wording.name(facts.dimension()),
            "branches", rows.size(),
            "counts", wording.list(counts)));
  }

  private Optional<String> unbounded(List<StandingChartRow> rows) {
    boolean bare =
        rows.stream().anyMatch(row -> row.place().filter(d -> d.interval().isEmpty()).isPresent());
    return bare ? Optional.of(wording.text("standing.unbounded")) : Optional.empty();
  }

  private String alternative(StandingChartRow row) {
    return row.place()
        .map(point -> row.name() + " " + NumberText.score(point.score()) + " " + row.word())
        .orElse(row.name() + " " + row.word())
        .strip();
  }
}
