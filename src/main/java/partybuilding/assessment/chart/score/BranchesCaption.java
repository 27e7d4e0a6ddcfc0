package partybuilding.assessment.chart.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;

/** Finds the words for the branches' panels. */
final class BranchesCaption {
  private static final String HIDDEN = "hidden";
  private static final String MISSING = "missing";

  /** What can be said of a branch, in the order of a title. */
  private static final List<String> KINDS =
      Stream.concat(Stream.of(Verdict.values()).map(Verdict::code), Stream.of(HIDDEN, MISSING))
          .toList();

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
        title(panels.size()),
        marked ? wording.clauses(List.of(subtitle, key)) : subtitle,
        wording.sentences(sentences),
        alternative(lines));
  }

  private Optional<String> visible() {
    return facts
        .comparison()
        .pairs()
        .findVisible(facts.comparison().year(), facts.id())
        .map(v -> Map.of("points", NumberText.score(v.points())))
        .map(points -> wording.text("foot.visible", points));
  }

  /** Of intervals only where there are any. */
  private String subtitle(List<ScoreLine> lines, ScoreAxis scores) {
    boolean alone = facts.years().years().size() == 1;
    String drawn =
        wording.text(
            alone ? "branches.subtitle.year" : "branches.subtitle",
            Map.of("lower", scores.lower(), "upper", scores.upper()));
    return lines.stream().anyMatch(line -> !line.ribbons().isEmpty())
        ? wording.clauses(List.of(drawn, wording.text(alone ? "interval.bar" : "interval.ribbon")))
        : drawn;
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
    Branch only = facts.comparison().branches().get(0);
    return facts.latest().stream()
        .filter(s -> s.score().isPresent())
        .findFirst()
        .map(
            s ->
                wording.text(
                    "branches.one",
                    Map.of(
                        "score",
                        NumberText.score(s.score().orElseThrow()),
                        "verdict",
                        wording.text("verdict." + s.verdict().code()))))
        .orElseGet(() -> wording.text(withheld(only) ? "withheld" : "missing"));
  }

  /** How many branches are of each kind, every branch of one; nothing where no change is judged. */
  private List<String> counts() {
    Map<String, BranchScore> latest =
        facts.latest().stream().collect(Collectors.toMap(BranchScore::branch, score -> score));
    if (latest.values().stream().noneMatch(s -> DimensionFacts.JUDGED.contains(s.verdict()))) {
      return List.of();
    }
    Map<String, Long> counted =
        facts.comparison().branches().stream()
            .collect(
                Collectors.groupingBy(
                    branch -> kind(branch, Optional.ofNullable(latest.get(branch.id()))),
                    Collectors.counting()));
    return KINDS.stream()
        .filter(counted::containsKey)
        .map(kind -> wording.text("count." + kind, Map.of("count", counted.getOrDefault(kind, 0L))))
        .toList();
  }

  /** A branch that is hidden or has no score this year has nothing said of last year. */
  private String kind(Branch branch, Optional<BranchScore> latest) {
    if (withheld(branch)) {
      return HIDDEN;
    }
    return latest
        .filter(score -> score.score().isPresent())
        .map(score -> score.verdict().code())
        .orElse(MISSING);
  }

  private boolean withheld(Branch branch) {
    return facts.withheld(branch).contains(facts.comparison().year());
  }

  private String alternative(List<ScoreLine> lines) {
    int year = facts.comparison().year();
    List<String> values =
        lines.stream()
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
