package partybuilding.assessment.chart.grade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Shares;

/** Finds the words for the shares of the grades. */
final class GradesCaption {
  private final Comparison facts;
  private final ChartWords wording;

  GradesCaption(Comparison facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption college(List<GradedDimension> dimensions) {
    Footnotes foot = new Footnotes(facts, wording);
    List<Optional<String>> sentences =
        List.of(
            Optional.of(wording.text("grades.foot.college")),
            Optional.of(wording.text("grades.foot")),
            foot.gaps(),
            foot.withheld());
    return new Caption(
        title(dimensions, ""),
        wording.text("grades.subtitle.college" + years()),
        wording.sentences(Footnotes.of(sentences)),
        alternative(dimensions));
  }

  Caption branch(Branch branch, List<GradedDimension> dimensions) {
    Footnotes foot = new Footnotes(facts, wording);
    List<Optional<String>> sentences =
        List.of(Optional.of(wording.text("grades.foot")), foot.gaps(), withheld(dimensions));
    return new Caption(
        title(dimensions, wording.text("grades.of", Map.of("branch", branch.shortName()))),
        wording.text("grades.subtitle" + years()),
        wording.sentences(Footnotes.of(sentences)),
        alternative(dimensions));
  }

  /** The ending of the key of a sentence about all years: another one for a single year. */
  private String years() {
    return facts.years().size() == 1 ? ".year" : "";
  }

  /** States the shares of the report year; only the years if these are withheld. */
  private String title(List<GradedDimension> dimensions, String whose) {
    List<String> findings = new ArrayList<>();
    for (GradedDimension graded : dimensions) {
      graded.latest().ifPresent(shares -> findings.add(finding(graded, shares)));
    }
    return whose
        + (findings.isEmpty()
            ? wording.text("grades.title.plain")
            : wording.text(
                "grades.title",
                Map.of("year", facts.year(), "findings", wording.clauses(findings))));
  }

  private String finding(GradedDimension graded, Shares shares) {
    return wording.text(
        "grades.finding",
        Map.of(
            "dimension", name(graded),
            "good", good(shares),
            "upper", upper(shares)));
  }

  private Optional<String> withheld(List<GradedDimension> dimensions) {
    List<Integer> years =
        dimensions.stream()
            .flatMap(graded -> graded.rows().stream())
            .filter(GradesRow::withheld)
            .map(GradesRow::year)
            .distinct()
            .sorted()
            .toList();
    Map<String, Object> values =
        Map.of("minimum", facts.rules().limits().minimumGroup(), "years", wording.list(years));
    return years.isEmpty() ? Optional.empty() : Optional.of(wording.text("grades.hidden", values));
  }

  private String alternative(List<GradedDimension> dimensions) {
    return wording.sentences(dimensions.stream().map(this::alternative).toList());
  }

  private String alternative(GradedDimension graded) {
    List<String> values = graded.rows().stream().map(this::value).toList();
    return wording.text(
        "alternative.line", Map.of("name", name(graded), "values", wording.list(values)));
  }

  private String value(GradesRow row) {
    String key = row.withheld() ? "withheld" : "grades.none";
    return row.year()
        + " "
        + row.shares().map(shares -> good(shares) + "/" + upper(shares)).orElse(wording.text(key));
  }

  /** The heading of the dimension's rows; empty if there is only one dimension. */
  String heading(GradedDimension graded, List<GradedDimension> all) {
    return all.size() > 1 ? name(graded) : "";
  }

  private String name(GradedDimension graded) {
    return wording.name(graded.facts().dimension());
  }

  Map<GradePart, String> names() {
    Map<GradePart, String> names = new EnumMap<>(GradePart.class);
    for (GradePart part : GradePart.values()) {
      names.put(part, wording.text(part.key()));
    }
    return names;
  }

  String hidden() {
    return wording.text("withheld");
  }

  /** The numbers of votes behind the college's shares. */
  String of(CollegeScore score) {
    Map<String, String> values =
        Map.of(
            "branches",
            NumberText.count(score.branches()),
            "ballots",
            NumberText.count(score.ballots()));
    return wording.text(
        score.ballots() > 0 ? "grades.numbers.college" : "grades.numbers.branches", values);
  }

  /** The number of votes behind a branch's shares. */
  String of(BranchScore score) {
    return wording.text("grades.numbers", Map.of("ballots", NumberText.count(score.ballots())));
  }

  private static String good(Shares shares) {
    return GradePart.GOOD.percent(shares) + "%";
  }

  private static String upper(Shares shares) {
    return GradePart.GOOD.percent(shares) + GradePart.FAIRLY_GOOD.percent(shares) + "%";
  }
}
