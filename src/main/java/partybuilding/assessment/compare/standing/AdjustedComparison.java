package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;

/**
 * Compares the branches of each year within the same ballots, and their positions between years.
 */
final class AdjustedComparison {
  /** What a score's note says of the branch, and so of its adjustment too. */
  private static final Set<Note> OF_THE_BRANCH = Set.of(Note.MERGED, Note.SPLIT);

  private final Lines lines;

  AdjustedComparison(Lines lines) {
    this.lines = lines;
  }

  /** An adjusted score beside each score of the years whose ballots carry ids. */
  List<AdjustedScore> beside(List<BranchScore> scores) {
    Map<Integer, List<BranchScore>> byYear =
        scores.stream().collect(Collectors.groupingBy(BranchScore::year));
    return lines.years().keySet().parallelStream()
        .filter(year -> !lines.standingsOf(year).isEmpty())
        .flatMap(year -> beside(year, byYear.getOrDefault(year, List.of())).stream())
        .toList();
  }

  private List<AdjustedScore> beside(int year, List<BranchScore> scores) {
    List<Optional<Adjustment>> adjustments = scores.stream().map(this::adjustment).toList();
    List<StandingChange> changes = new StandingChanges(lines, year).beside(scores);
    List<Optional<Position>> positions = PositionRule.positions(adjustments, lines.tolerance(year));
    List<AdjustedScore> adjusted = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      adjusted.add(row(scores.get(i), adjustments.get(i), changes.get(i), positions.get(i)));
    }
    return adjusted;
  }

  private Optional<BranchStanding> standing(BranchScore score) {
    return lines.standingsOf(score.year()).find(score.branch(), score.dimension());
  }

  private Optional<Adjustment> adjustment(BranchScore score) {
    return standing(score).flatMap(BranchStanding::effect).map(AdjustedComparison::adjustment);
  }

  private static Adjustment adjustment(Effect e) {
    return new Adjustment(e.value(), e.adjusted(), e.uncertainty(), e.component());
  }

  private AdjustedScore row(
      BranchScore score,
      Optional<Adjustment> adjustment,
      StandingChange change,
      Optional<Position> position) {
    return new AdjustedScore(
        score.year(),
        score.branch(),
        score.dimension(),
        score.estimate(),
        adjustment,
        change,
        position,
        note(score));
  }

  private Optional<Note> note(BranchScore score) {
    Optional<BranchStanding> standing = standing(score);
    return standing
        .flatMap(BranchStanding::note)
        .or(
            () ->
                score
                    .note()
                    .filter(n -> !n.ofChange())
                    .filter(n -> standing.isEmpty() || OF_THE_BRANCH.contains(n)));
  }
}
