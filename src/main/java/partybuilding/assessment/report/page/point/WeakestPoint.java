package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** Which dimension is lowest, in how many branches it is, and what moved. */
final class WeakestPoint {
  private final PageInput input;
  private final PageWording wording;

  private WeakestPoint(PageInput input) {
    this.input = input;
    this.wording = input.wording();
  }

  /** Empty where no dimension has a score. */
  static Optional<MainPoint> of(PageInput input) {
    return new WeakestPoint(input).point();
  }

  private Optional<MainPoint> point() {
    List<CollegeScore> scores = scores();
    List<String> sentences = new ArrayList<>();
    Optional<CollegeScore> lowest =
        scores.stream().min(Comparator.comparingDouble(score -> score.score().orElseThrow()));
    lowest.filter(score -> scores.size() > 1).ifPresent(score -> sentences.add(weakest(score)));
    MovedBranches.sentence(input).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MainPoint.of(wording.sentences(sentences), "branches", wording)
                .from(lowest.stream().map(score -> TableTrace.of(score, wording)).toList()));
  }

  /** Of the dimensions that are on one scale. */
  private List<CollegeScore> scores() {
    List<String> together =
        input.dimensions().stream().filter(d -> !d.apart()).map(Dimension::id).toList();
    return input.college().stream()
        .filter(score -> together.contains(score.dimension()) && score.score().isPresent())
        .toList();
  }

  private String weakest(CollegeScore lowest) {
    List<Branch> scored =
        input.facts().branches().stream()
            .filter(b -> score(b, lowest.dimension()).isPresent())
            .toList();
    long weakest = scored.stream().filter(b -> lowest(b, lowest.dimension())).count();
    return wording.text(
        scored.size() > 1 ? "point.weakest" : "point.weakest.one",
        Map.of(
            "dimension", wording.dimension(lowest.dimension()),
            "score", NumberText.score(lowest.score().orElseThrow()),
            "all", NumberText.count(scored.size()),
            "count", NumberText.count(weakest)));
  }

  /** Whether no dimension of the branch is lower. */
  private boolean lowest(Branch branch, String dimension) {
    double own = score(branch, dimension).orElseThrow();
    return scores().stream()
        .flatMap(other -> score(branch, other.dimension()).stream())
        .allMatch(other -> own <= other);
  }

  private Optional<Double> score(Branch branch, String dimension) {
    return input
        .scores()
        .find(branch.id(), dimension)
        .filter(score -> score.score().isPresent())
        .map(score -> score.score().getAsDouble());
  }
}
