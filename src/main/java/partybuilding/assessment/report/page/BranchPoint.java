package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;

/** Which branches changed by more than evaluator disagreement explains. */
final class BranchPoint {
  /** More names than these would bury the sentence; the branch table holds them all. */
  private static final int MOST_NAMES = 6;

  private final Material material;
  private final Wording wording;

  private BranchPoint(Material material) {
    this.material = material;
    this.wording = material.wording();
  }

  /** Empty where no branch can be compared with the year before. */
  static Optional<Point> of(Material material) {
    return new BranchPoint(material)
        .sentence()
        .map(s -> Point.of(s, "branches", material.wording()));
  }

  private Optional<String> sentence() {
    List<String> improved = changes(Verdict.IMPROVED);
    List<String> declined = changes(Verdict.DECLINED);
    if (improved.isEmpty() && declined.isEmpty()) {
      boolean compared = !changes(Verdict.HELD).isEmpty();
      return compared ? Optional.of(wording.text("point.branches.none")) : Optional.empty();
    }
    Map<String, String> values = Map.of("improved", names(improved), "declined", names(declined));
    String which = improved.isEmpty() ? "declined" : declined.isEmpty() ? "improved" : "both";
    return Optional.of(wording.text("point.branches." + which, values));
  }

  private List<String> changes(Verdict verdict) {
    List<String> changes = new ArrayList<>();
    for (Branch branch : material.facts().branches()) {
      for (Dimension dimension : material.dimensions()) {
        material
            .scores()
            .find(branch.id(), dimension.id())
            .filter(score -> score.verdict() == verdict)
            .ifPresent(score -> changes.add(change(branch, dimension, score)));
      }
    }
    return changes;
  }

  private String change(Branch branch, Dimension dimension, BranchScore score) {
    return wording.text(
        "branch.change",
        Map.of(
            "branch", branch.name(),
            "dimension", wording.name(dimension),
            "change", score.change().map(c -> Numbers.change(c.difference())).orElse("")));
  }

  private String names(List<String> changes) {
    String names = wording.list(changes.stream().limit(MOST_NAMES).toList());
    int rest = changes.size() - MOST_NAMES;
    return rest <= 0
        ? names
        : wording.text("list.more", Map.of("items", names, "count", changes.size()));
  }
}
