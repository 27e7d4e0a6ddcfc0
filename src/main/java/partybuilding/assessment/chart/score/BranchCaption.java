package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.base.VerdictCode;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.language.NumberText;

/** Finds the words for a branch's own chart. */
final class BranchCaption {
  private final BranchFacts facts;
  private final DimensionFacts dimension;
  private final ChartWords wording;

  BranchCaption(BranchFacts facts, DimensionFacts dimension, ChartWords wording) {
    this.facts = facts;
    this.dimension = dimension;
    this.wording = wording;
  }

  Caption caption(ScoreLine line, ScoreLine band) {
    return new Caption(title(), subtitle(line, band), foot(line, band), alternative(line));
  }

  private String title() {
    Optional<BranchScore> latest =
        facts.latest(dimension.id()).filter(score -> score.score().isPresent());
    String name = wording.name(dimension.dimension());
    return latest
        .map(score -> title(score, name))
        .orElseGet(() -> wording.text("branch.title.plain", Map.of("dimension", name)));
  }

  private String title(BranchScore score, String name) {
    return wording.text(
        "branches.title.own",
        Map.of(
            "year", facts.own().year(),
            "dimension", name,
            "score", NumberText.score(score.score().orElseThrow()),
            "verdict", wording.text("verdict." + VerdictCode.of(score.judged()))));
  }

  private String subtitle(ScoreLine line, ScoreLine band) {
    String bounded = wording.text("interval.ribbon");
    String drawn = wording.text("branch.subtitle");
    List<String> parts = line.ribbons().isEmpty() ? List.of(drawn) : List.of(drawn, bounded);
    return band.points().isEmpty()
        ? wording.clauses(parts)
        : wording.clauses(List.of(wording.clauses(parts), wording.text("branch.band")));
  }

  private String foot(ScoreLine line, ScoreLine band) {
    Footnotes foot = new Footnotes(facts.own(), wording);
    return wording.sentences(
        Footnotes.of(
            List.of(
                numbers(),
                foot.method("foot.method.branch", List.of(line)),
                foot.unbounded(List.of(line)),
                foot.breaks(dimension),
                foot.secretaries(dimension),
                foot.gaps(),
                withoutBand(band))));
  }

  private Optional<String> numbers() {
    return facts
        .latest(dimension.id())
        .filter(score -> score.ballots() > 0)
        .map(
            score ->
                wording.text(
                    "branch.foot.numbers",
                    Map.of("year", score.year(), "ballots", NumberText.count(score.ballots()))));
  }

  private Optional<String> withoutBand(ScoreLine band) {
    return band.points().size() == facts.own().years().size()
        ? Optional.empty()
        : Optional.of(
            wording.text("branch.foot.band", Map.of("least", Integer.toString(CollegeBand.LEAST))));
  }

  private String alternative(ScoreLine line) {
    List<String> values =
        line.points().stream()
            .map(point -> point.year() + " " + NumberText.score(point.score()))
            .toList();
    return wording.text(
        "alternative.line",
        Map.of("name", wording.name(dimension.dimension()), "values", wording.list(values)));
  }
}
