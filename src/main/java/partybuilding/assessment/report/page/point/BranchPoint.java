package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** Which branches changed by more than evaluator disagreement explains. */
final class BranchPoint {
  /** The most names in a sentence; the branch table holds all of them. */
  private static final int MOST_NAMES = 6;

  private final PageInput input;
  private final PageWording wording;

  private BranchPoint(PageInput input) {
    this.input = input;
    this.wording = input.wording();
  }

  /** Empty where no branch can be compared with the year before. */
  static Optional<MainPoint> of(PageInput input) {
    return new BranchPoint(input).point();
  }

  private Optional<MainPoint> point() {
    List<BranchScore> improved = changes(Verdict.IMPROVED);
    List<BranchScore> declined = changes(Verdict.DECLINED);
    if (improved.isEmpty() && declined.isEmpty()) {
      return unmoved();
    }
    Map<String, String> values = Map.of("improved", names(improved), "declined", names(declined));
    String which = improved.isEmpty() ? "declined" : declined.isEmpty() ? "improved" : "both";
    return Optional.of(point(which, values).from(traces(improved, declined)));
  }

  /**
   * The sentence on branches without a shown change, which does not mean that they are unchanged.
   */
  private Optional<MainPoint> unmoved() {
    boolean held = !changes(Verdict.HELD).isEmpty();
    boolean unclear = !changes(Verdict.UNCLEAR).isEmpty();
    if (!held && !unclear) {
      return Optional.empty();
    }
    String which = !unclear ? "held" : held ? "some_held" : "unclear";
    return Optional.of(point(which, Map.of()));
  }

  private MainPoint point(String which, Map<String, String> values) {
    return MainPoint.of(wording.text("point.branches." + which, values), "branches", wording);
  }

  private List<BranchScore> changes(Verdict verdict) {
    List<BranchScore> changes = new ArrayList<>();
    for (Branch branch : input.facts().branches()) {
      for (Dimension dimension : input.dimensions()) {
        input
            .scores()
            .find(branch.id(), dimension.id())
            .filter(score -> score.verdict() == verdict)
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private String names(List<BranchScore> changes) {
    String names = wording.list(changes.stream().limit(MOST_NAMES).map(this::change).toList());
    return changes.size() <= MOST_NAMES
        ? names
        : wording.text("list.more", Map.of("items", names, "count", changes.size()));
  }

  private String change(BranchScore score) {
    return wording.text(
        "branch.change",
        Map.of(
            "branch", input.directory().name(score.branch()),
            "dimension", wording.dimension(score.dimension()),
            "change", wording.change(score.change())));
  }

  /** The rows of the branches that are named. */
  private List<TableTrace> traces(List<BranchScore> improved, List<BranchScore> declined) {
    return Stream.of(improved, declined)
        .flatMap(changes -> changes.stream().limit(MOST_NAMES))
        .map(score -> TableTrace.of(score, wording))
        .toList();
  }
}
