package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** The lowest dimension, the number of branches in which it is lowest, and the changes. */
final class WeakestPoint {
  private final PageInput input;
  private final PageWording wording;
  private final WeakestDimensions weakest;

  private WeakestPoint(PageInput input) {
    this.input = input;
    this.wording = input.wording();
    this.weakest = WeakestDimensions.of(input);
  }

  /** The sentence; empty if there are no dimensions to compare. */
  static Optional<MainPoint> of(PageInput input) {
    return new WeakestPoint(input).point();
  }

  private Optional<MainPoint> point() {
    List<String> sentences = new ArrayList<>();
    if (weakest.all().size() > 1) {
      sentences.add(weakest.single().map(this::single).orElseGet(this::several));
    }
    MovedBranches.sentence(input).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MainPoint.of(wording.sentences(sentences), "branches", wording)
                .from(weakest.lowest().stream().map(s -> TableTrace.of(s, wording)).toList()));
  }

  private String several() {
    List<String> names =
        weakest.lowest().stream().map(score -> wording.dimension(score.dimension())).toList();
    return names.isEmpty()
        ? wording.text("point.weakest.unknown")
        : wording.text("point.weakest.several", Map.of("dimensions", wording.list(names)));
  }

  private String single(CollegeScore lowest) {
    List<Branch> scored = input.facts().branches().stream().filter(this::whole).toList();
    long count = scored.stream().filter(b -> lowest(b, lowest.dimension())).count();
    return wording.text(
        key(scored.size()),
        Map.of(
            "dimension", wording.dimension(lowest.dimension()),
            "score", NumberText.score(lowest.score().orElseThrow()),
            "all", NumberText.count(scored.size()),
            "count", NumberText.count(count)));
  }

  private String key(int scored) {
    if (scored <= 1) {
      return "point.weakest.one";
    }
    return scored == input.facts().branches().size() ? "point.weakest" : "point.weakest.some";
  }

  /** Whether a branch has a score in every dimension that is compared. */
  private boolean whole(Branch branch) {
    return weakest.all().stream().allMatch(score -> score(branch, score.dimension()).isPresent());
  }

  /** Whether all other dimensions of the branch are higher. */
  private boolean lowest(Branch branch, String dimension) {
    double own = score(branch, dimension).orElseThrow();
    return weakest.all().stream()
        .map(CollegeScore::dimension)
        .filter(other -> !other.equals(dimension))
        .allMatch(other -> own < score(branch, other).orElseThrow());
  }

  private Optional<Double> score(Branch branch, String dimension) {
    return input
        .scores()
        .find(branch.id(), dimension)
        .filter(score -> score.score().isPresent())
        .map(score -> score.score().getAsDouble());
  }
}
