package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.lineage.Branch;

/** Finds the words for a branch in front of the others. */
final class AmongOthersCaption {
  private final Comparison facts;
  private final Branch branch;
  private final Wording wording;

  AmongOthersCaption(Comparison facts, Branch branch, Wording wording) {
    this.facts = facts;
    this.branch = branch;
    this.wording = wording;
  }

  Caption caption(List<Panel> panels, ScoreAxis scores) {
    return new Caption(
        title(panels),
        subtitle(panels, scores),
        foot(panels),
        wording.sentences(panels.stream().map(this::alternative).toList()));
  }

  /** The dimensions by what may be said of their change; the years alone where nothing may. */
  private String title(List<Panel> panels) {
    Map<Verdict, List<String>> names = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> named =
          panels.stream()
              .filter(panel -> panel.verdict() == verdict && scored(panel))
              .map(panel -> panel.line().name())
              .toList();
      names.put(verdict, named);
    }
    names.values().removeIf(List::isEmpty);
    List<String> findings = new ArrayList<>();
    names.forEach((verdict, of) -> findings.add(finding(verdict, of)));
    String key = findings.isEmpty() ? "among.title.plain" : "among.title";
    return wording.text(
        key,
        Map.of(
            "branch", branch.shortName(),
            "year", facts.year(),
            "findings", wording.clauses(findings)));
  }

  private String finding(Verdict verdict, List<String> names) {
    return wording.text("among." + verdict.code(), Map.of("names", wording.list(names)));
  }

  private boolean scored(Panel panel) {
    return panel.line().last().filter(dot -> dot.year() == facts.year()).isPresent();
  }

  private String subtitle(List<Panel> panels, ScoreAxis scores) {
    boolean spread = panels.stream().anyMatch(panel -> !panel.background().bands().isEmpty());
    boolean ribbons = panels.stream().anyMatch(panel -> !panel.line().ribbons().isEmpty());
    boolean alone = facts.years().size() == 1;
    List<String> parts = new ArrayList<>();
    parts.add(wording.text(spread ? "among.subtitle.spread" : "among.subtitle"));
    if (ribbons) {
      parts.add(wording.text(alone ? "interval.bar" : "interval.ribbon"));
    }
    Map<String, Integer> ends = Map.of("lower", scores.lower(), "upper", scores.upper());
    parts.add(wording.text("among.axes", ends));
    return wording.clauses(parts);
  }

  private String foot(List<Panel> panels) {
    Foot foot = new Foot(facts, wording);
    List<Line> lines = panels.stream().map(Panel::line).toList();
    return wording.sentences(
        Foot.of(
            List.of(
                ballots(),
                foot.method("foot.method.branch", lines),
                foot.unbounded(lines),
                given("foot.breaks", panels.stream().anyMatch(p -> !p.breaks().isEmpty())),
                given("foot.secretaries", panels.stream().anyMatch(AmongOthersCaption::marked)),
                withheld(panels),
                foot.gaps())));
  }

  private Optional<String> ballots() {
    return facts.scores().stream()
        .filter(score -> score.year() == facts.year() && score.branch().equals(branch.id()))
        .filter(score -> score.ballots() > 0)
        .findFirst()
        .map(score -> Figures.count(score.ballots()))
        .map(
            count -> wording.text("among.numbers", Map.of("year", facts.year(), "ballots", count)));
  }

  private Optional<String> given(String key, boolean is) {
    return is ? Optional.of(wording.text(key)) : Optional.empty();
  }

  private static boolean marked(Panel panel) {
    return !panel.secretaries().years().isEmpty();
  }

  private Optional<String> withheld(List<Panel> panels) {
    List<Integer> years =
        panels.stream().flatMap(panel -> panel.withheld().stream()).distinct().sorted().toList();
    Map<String, Object> values =
        Map.of("minimum", facts.rules().limits().minimumGroup(), "years", wording.list(years));
    return years.isEmpty() ? Optional.empty() : Optional.of(wording.text("among.hidden", values));
  }

  private String alternative(Panel panel) {
    List<String> values =
        panel.line().dots().stream()
            .map(dot -> dot.year() + " " + Figures.score(dot.score()))
            .toList();
    return wording.text(
        "alternative.line",
        Map.of(
            "name",
            panel.line().name(),
            "values",
            values.isEmpty() ? wording.text("missing") : wording.list(values)));
  }
}
