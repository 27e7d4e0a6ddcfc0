package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.BranchesChart.Panel;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.Verdict;

/** Finds the words for the branches' panels. */
final class BranchesCaption {
  private final DimensionFacts facts;
  private final Wording wording;

  BranchesCaption(DimensionFacts facts, Wording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<Panel> panels, ScoreAxis scores) {
    Foot foot = new Foot(facts.comparison(), wording);
    List<Line> lines = panels.stream().map(Panel::line).toList();
    String subtitle =
        wording.text(
            facts.years().years().size() == 1 ? "branches.subtitle.year" : "branches.subtitle",
            Map.of("lower", scores.lower(), "upper", scores.upper()));
    List<String> sentences =
        Foot.of(
            List.of(
                foot.numbers(List.of(facts)),
                foot.method("foot.method.branch", lines),
                foot.unbounded(lines),
                foot.breaks(facts),
                foot.secretaries(facts),
                foot.gaps(),
                foot.unscored(facts),
                foot.withheld()));
    boolean marked = panels.stream().anyMatch(panel -> MovementMark.marks(panel.verdict()));
    String key = wording.text("branches.marks");
    return new Caption(
        title(panels.size()),
        marked ? wording.clauses(List.of(subtitle, key)) : subtitle,
        wording.sentences(sentences),
        alternative(lines));
  }

  private String title(int branches) {
    Map<String, Object> slots = slots(branches);
    List<String> counts = counts();
    if (counts.isEmpty()) {
      return new HeatCaption(facts, wording).title();
    }
    if (branches == 1) {
      slots.put("finding", onlyFinding());
      return wording.text("branches.title.one", slots);
    }
    if (counts.size() == 1) {
      slots.put("verdict", wording.text("all." + facts.latest().get(0).verdict().code()));
      return wording.text("branches.title.all", slots);
    }
    slots.put("findings", wording.list(counts));
    return wording.text("branches.title", slots);
  }

  private Map<String, Object> slots(int branches) {
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("year", facts.comparison().year());
    slots.put("dimension", wording.name(facts.dimension()));
    slots.put("branches", branches);
    return slots;
  }

  private String onlyFinding() {
    return facts.latest().stream()
        .filter(s -> s.score().isPresent())
        .findFirst()
        .map(
            s ->
                wording.text(
                    "branches.one",
                    Map.of(
                        "score",
                        Figures.score(s.score().orElseThrow()),
                        "verdict",
                        wording.text("verdict." + s.verdict().code()))))
        .orElseGet(() -> wording.text("withheld"));
  }

  /** How many branches got each verdict; nothing where no change could be judged. */
  private List<String> counts() {
    List<BranchScore> latest = facts.latest();
    List<String> counts = new ArrayList<>();
    if (latest.stream().noneMatch(s -> DimensionFacts.JUDGED.contains(s.verdict()))) {
      return counts;
    }
    for (Verdict verdict : Verdict.values()) {
      long count = latest.stream().filter(s -> s.verdict() == verdict).count() + unlisted(verdict);
      if (count > 0) {
        counts.add(wording.text("count." + verdict.code(), Map.of("count", count)));
      }
    }
    return counts;
  }

  /** A withheld branch may have no row at all. */
  private long unlisted(Verdict verdict) {
    List<String> listed = facts.latest().stream().map(BranchScore::branch).toList();
    return verdict != Verdict.WITHHELD
        ? 0
        : facts.comparison().withheld().getOrDefault(facts.comparison().year(), List.of()).stream()
            .filter(branch -> !listed.contains(branch))
            .count();
  }

  private String alternative(List<Line> lines) {
    int year = facts.comparison().year();
    List<String> values =
        lines.stream()
            .map(
                line ->
                    line.last()
                        .filter(dot -> dot.year() == year)
                        .map(dot -> line.name() + " " + Figures.score(dot.score())))
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
