package partybuilding.assessment.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.lineage.Branch;

/**
 * One branch in one dimension over the years, small beside others of its kind.
 *
 * @param line its scores, named as the panel is
 * @param background what they are seen against
 * @param breaks its mergers and splits, each with its word
 * @param secretaries the years it had a new secretary
 * @param withheld the years that may not be shown
 * @param verdict what may be said of its change in the report year
 */
record Panel(
    Line line,
    Background background,
    List<BreakMark> breaks,
    SecretaryMark secretaries,
    List<Integer> withheld,
    Verdict verdict) {
  Panel {
    breaks = List.copyOf(breaks);
    withheld = List.copyOf(withheld);
  }

  static Panel of(DimensionFacts facts, Branch branch, Background background, Wording wording) {
    Verdict verdict =
        facts.scoresOf(branch.id()).stream()
            .filter(score -> score.year() == facts.comparison().year())
            .map(BranchScore::verdict)
            .findFirst()
            .orElse(Verdict.WITHHELD);
    return new Panel(
        facts.branchLine(branch),
        background,
        facts.breaks(branch).stream().map(broken -> BreakMark.of(broken, wording)).toList(),
        SecretaryMark.of(facts, branch.id()),
        facts.withheld(branch),
        verdict);
  }

  /** The same under another name. */
  Panel named(String name) {
    Line renamed = new Line(name, line.look(), line.dots(), line.breaks());
    return new Panel(renamed, background, breaks, secretaries, withheld, verdict);
  }

  /** Everything of it that an axis must hold. */
  DoubleStream extent() {
    return DoubleStream.concat(
        line.dots().stream().flatMapToDouble(Dot::extent), background.extent());
  }
}
