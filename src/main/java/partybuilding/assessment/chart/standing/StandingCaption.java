package partybuilding.assessment.chart.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;

/** Finds the words for where the branches stand. */
final class StandingCaption {
  private final Comparison facts;
  private final List<StandingPlaces> dimensions;
  private final ChartWords wording;

  StandingCaption(Comparison facts, List<StandingPlaces> dimensions, ChartWords wording) {
    this.facts = facts;
    this.dimensions = dimensions;
    this.wording = wording;
  }

  Caption caption(List<StandingChartRow> rows) {
    Footnotes foot = new Footnotes(facts, wording);
    List<DimensionFacts> drawn = dimensions.stream().map(StandingPlaces::facts).toList();
    List<Optional<String>> sentences = new ArrayList<>();
    sentences.add(foot.numbers(drawn));
    sentences.add(Optional.of(wording.text("standing.method")));
    sentences.add(parts());
    sentences.add(unbounded(rows));
    drawn.forEach(dimension -> sentences.add(foot.unscored(dimension)));
    sentences.add(foot.withheld());
    return new Caption(
        title(rows),
        wording.text("standing.subtitle"),
        wording.sentences(Footnotes.of(sentences).stream().distinct().toList()),
        alternative(rows));
  }

  /** The title: the number of branches that clearly differ from the average in some dimension. */
  private String title(List<StandingChartRow> rows) {
    List<StandingChartRow> tested = rows.stream().filter(StandingCaption::tested).toList();
    Map<String, Object> slots =
        Map.of(
            "year", facts.year(),
            "branches", tested.size(),
            "above", rows.stream().filter(row -> has(row, Position.ABOVE)).count(),
            "below", rows.stream().filter(row -> has(row, Position.BELOW)).count());
    boolean flagged =
        rows.stream().flatMap(r -> r.places().stream()).anyMatch(StandingPlace::flagged);
    String key = flagged ? "standing.title" : "standing.title.none";
    return wording.text(tested.isEmpty() ? "standing.title.untested" : key, slots);
  }

  /** Whether the branch can be compared with the average in any dimension. */
  private static boolean tested(StandingChartRow row) {
    return row.places().stream().anyMatch(place -> place.position().isPresent());
  }

  private static boolean has(StandingChartRow row, Position position) {
    return row.places().stream().anyMatch(p -> p.position().equals(Optional.of(position)));
  }

  StandingDimension column(int at, List<StandingChartRow> rows) {
    return new StandingDimension(
        dimensions.get(at).name(),
        wording.text(
            "standing.counts",
            Map.of(
                "above",
                count(at, rows, Position.ABOVE),
                "below",
                count(at, rows, Position.BELOW))));
  }

  private static long count(int at, List<StandingChartRow> rows, Position position) {
    return rows.stream()
        .filter(row -> row.places().get(at).position().equals(Optional.of(position)))
        .count();
  }

  private Optional<String> parts() {
    return dimensions.stream().allMatch(StandingPlaces::together)
        ? Optional.empty()
        : Optional.of(wording.text("standing.parts"));
  }

  private static boolean bare(StandingChartRow row) {
    return row.places().stream()
        .flatMap(place -> place.effect().stream())
        .anyMatch(effect -> effect.interval().isEmpty());
  }

  private Optional<String> unbounded(List<StandingChartRow> rows) {
    return rows.stream().anyMatch(StandingCaption::bare)
        ? Optional.of(wording.text("standing.unbounded"))
        : Optional.empty();
  }

  /** What the rows show in words. */
  String alternative(List<StandingChartRow> rows) {
    return wording.sentences(
        IntStream.range(0, dimensions.size())
            .mapToObj(
                at ->
                    wording.text(
                        "standing.alternative",
                        Map.of(
                            "year", facts.year(),
                            "dimension", dimensions.get(at).name(),
                            "values",
                                wording.list(rows.stream().map(row -> value(row, at)).toList()))))
            .toList());
  }

  private static String value(StandingChartRow row, int at) {
    StandingPlace place = row.places().get(at);
    String points = place.effect().map(e -> " " + NumberText.change(e.points())).orElse("");
    return (row.subject().name() + points + " " + place.word()).strip();
  }
}
