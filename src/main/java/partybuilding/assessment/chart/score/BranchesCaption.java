package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.language.NumberText;

/** Finds the words for the branches' panels. */
final class BranchesCaption {
  private final DimensionFacts facts;
  private final ChartWords wording;

  BranchesCaption(DimensionFacts facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<BranchPanel> panels, ScoreAxis scores) {
    Footnotes foot = new Footnotes(facts.comparison(), wording);
    List<ScoreLine> lines = panels.stream().map(BranchPanel::line).toList();
    String subtitle = subtitle(lines, scores);
    List<String> sentences =
        Footnotes.of(
            List.of(
                foot.numbers(List.of(facts)),
                foot.method("foot.method.branch", lines),
                foot.unbounded(lines),
                foot.breaks(facts),
                foot.secretaries(facts),
                visible(),
                foot.gaps(),
                foot.unscored(facts),
                foot.withheld()));
    boolean marked = panels.stream().anyMatch(panel -> MovementMark.marks(panel.verdict()));
    String key = wording.text("branches.marks");
    return new Caption(
        new MovedTitle(facts, wording).text(),
        marked ? wording.clauses(List.of(subtitle, key)) : subtitle,
        wording.sentences(sentences),
        alternative(panels));
  }

  private Optional<String> visible() {
    return facts
        .comparison()
        .pairs()
        .findVisible(facts.comparison().year(), facts.id())
        .map(v -> Map.of("points", NumberText.score(v.points())))
        .map(points -> wording.text("foot.visible", points));
  }

  /** The subtitle; it mentions intervals only if there are any. */
  private String subtitle(List<ScoreLine> lines, ScoreAxis scores) {
    String drawn =
        wording.text("branches.subtitle", Map.of("lower", scores.lower(), "upper", scores.upper()));
    return lines.stream().anyMatch(line -> !line.ribbons().isEmpty())
        ? wording.clauses(List.of(drawn, wording.text("interval.ribbon")))
        : drawn;
  }

  /** What the panels show in words. */
  String alternative(List<BranchPanel> panels) {
    int year = facts.comparison().year();
    List<String> values =
        panels.stream()
            .map(BranchPanel::line)
            .map(
                line ->
                    line.last()
                        .filter(point -> point.year() == year)
                        .map(point -> line.name() + " " + NumberText.score(point.score())))
            .flatMap(Optional::stream)
            .toList();
    return wording.text(
        "alternative.branches",
        Map.of(
            "year",
            year,
            "dimension",
            wording.name(facts.dimension()),
            "values",
            wording.list(values)));
  }
}
