package partybuilding.assessment.report.page.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** A figure's working, one sentence per line, from the score to the file and the rules. */
public final class WorkingLines {
  private final Working working;
  private final PageWording wording;

  private WorkingLines(Working working, PageWording wording) {
    this.working = working;
    this.wording = wording;
  }

  /** The lines; {@code wording} has the rules of the figure's year. */
  public static List<String> of(Working working, PageWording wording) {
    return new WorkingLines(working, wording).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(score());
    working.score().note().filter(note -> !note.ofChange()).map(this::noted).ifPresent(lines::add);
    if (working.score().score().isPresent()) {
      lines.addAll(means());
      lines.addAll(JudgementLines.of(working, wording));
    }
    lines.addAll(origin());
    return lines;
  }

  private String score() {
    Map<String, String> subject =
        Map.of(
            "branch", working.branch(),
            "year", Integer.toString(working.score().year()),
            "dimension", wording.dimension(working.score().dimension()));
    if (working.score().score().isEmpty()) {
      return wording.text("working.unscored", subject);
    }
    double score = working.score().score().getAsDouble();
    return wording.text(
        "working.score",
        with(
            subject,
            "score",
            WeightedSum.fine(score),
            "printed",
            NumberText.score(score),
            "ballots",
            NumberText.count(working.score().ballots())));
  }

  private static Map<String, String> with(Map<String, String> some, String... more) {
    Map<String, String> all = new HashMap<>(some);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private String noted(Note note) {
    String line = wording.text("working.note", Map.of("note", wording.note(note)));
    return note == Note.GROUP_MISSING
        ? wording.sentences(List.of(line, wording.text(missing())))
        : line;
  }

  /** The key of the sentence on how the rules treat a missing group. */
  private String missing() {
    return "working.missing." + working.rules().conventions().missingGroup().code();
  }

  private List<String> means() {
    Stream<String> indicators = working.parts().stream().map(this::indicator);
    Stream<String> hidden =
        working.combined()
            ? Stream.of(
                wording.limit(
                    working.ofOneBranch() ? "working.hidden.edition" : "working.hidden.minimum"))
            : Stream.of();
    return Stream.of(Stream.of(scales(), weights()), indicators, hidden, Stream.of(sum()))
        .flatMap(lines -> lines)
        .toList();
  }

  private String scales() {
    List<String> scales =
        working.parts().stream().map(part -> scale(find(part.indicator()))).toList();
    return wording.text("working.scale", Map.of("scales", wording.list(scales)));
  }

  private Indicator find(String id) {
    return working.rules().indicators().get(working.rules().indexOfIndicator(id));
  }

  private String scale(Indicator indicator) {
    String label = indicator.label(wording.language());
    if (indicator.scale() instanceof Scale.Points points) {
      return wording.text(
          "working.points",
          Map.of(
              "indicator", label,
              "minimum", Scale.Points.print(points.minimum()),
              "maximum", Scale.Points.print(points.maximum())));
    }
    return wording.text(
        "working.grades",
        Map.of(
            "indicator", label,
            "good", Scale.Points.print(working.rules().gradePoints().good()),
            "fairlyGood", Scale.Points.print(working.rules().gradePoints().fairlyGood()),
            "average", Scale.Points.print(working.rules().gradePoints().average()),
            "poor", Scale.Points.print(working.rules().gradePoints().poor())));
  }

  private String weights() {
    List<String> groups = working.rules().weightedGroups().stream().map(this::weighted).toList();
    return wording.text("working.groups", Map.of("groups", wording.list(groups)));
  }

  private String weighted(Group group) {
    String line =
        wording.text(
            "working.group",
            Map.of(
                "group", working.groups().of(group.id()),
                "weight", WeightedSum.weight(group.weight())));
    return group.excludeOwn() ? wording.text("group.own", Map.of("group", line)) : line;
  }

  private String indicator(Dimension.Part part) {
    List<String> cells = working.cells(part.indicator()).stream().map(this::cell).toList();
    return wording.text(
        "working.indicator",
        Map.of(
            "indicator", find(part.indicator()).label(wording.language()),
            "weight", WeightedSum.weight(part.weight()),
            "cells", wording.list(cells)));
  }

  private String cell(IndicatorFigure cell) {
    boolean all = cell.group().equals(IndicatorFigure.ALL);
    String group = all ? wording.text("working.all") : working.groups().of(cell.group());
    Map<String, String> values =
        Map.of(
            "group", group,
            "mean", cell.mean().stream().mapToObj(WeightedSum::fine).findFirst().orElse(""),
            "ballots", NumberText.count(cell.ballots()),
            "sd",
                cell.statistics().sd().stream().mapToObj(NumberText::score).findFirst().orElse(""));
    return wording.text(
        cell.statistics().sd().isPresent() ? "working.cell" : "working.mean", values);
  }

  private String sum() {
    WeightedSum sum = WeightedSum.of(working);
    double score = working.score().score().orElseThrow();
    return sum.gives(score)
        ? wording.text(
            "working.sum", Map.of("sum", sum.formula(), "score", WeightedSum.fine(score)))
        : wording.text("working.apart");
  }

  private List<String> origin() {
    Optional<String> file =
        working
            .file()
            .map(f -> wording.text("working.file", Map.of("file", f.name(), "sha", f.sha256())));
    String rules =
        wording.text("working.rules", Map.of("year", Integer.toString(working.rules().from())));
    return List.of(file.orElse(wording.text("working.file.office")), rules);
  }
}
