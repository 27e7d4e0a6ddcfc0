package partybuilding.assessment.report.page.base;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;

/** The report year's scores by branch and dimension. */
public final class YearScores {
  private final Map<Key, BranchScore> scores;

  private YearScores(Map<Key, BranchScore> scores) {
    this.scores = scores;
  }

  static YearScores of(Comparison facts) {
    return new YearScores(
        facts.scores().branches().stream()
            .filter(score -> score.year() == facts.year())
            .collect(
                Collectors.toMap(
                    score -> new Key(score.branch(), score.dimension()), Function.identity())));
  }

  public Optional<BranchScore> find(String branch, String dimension) {
    return Optional.ofNullable(scores.get(new Key(branch, dimension)));
  }

  private record Key(String branch, String dimension) {}
}
