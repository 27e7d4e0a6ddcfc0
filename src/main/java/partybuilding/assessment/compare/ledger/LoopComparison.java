package partybuilding.assessment.compare.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.loop.RankCorrelation;
import partybuilding.assessment.loop.RegressionToMean;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Rate;

/**
 * Closure beside the next year's score. A row needs problems that the branch was given in that
 * dimension, and the day they are judged on; so what later years bring changes none of it.
 */
final class LoopComparison {
  /** Of fewer branches a mean says nothing to come back to. */
  private static final int FEWEST = 3;

  private final Lines lines;
  private final JudgedCohorts cohorts;
  private final ScorePairs pairs;
  private final Map<List<Object>, OptionalDouble> reliabilities = new HashMap<>();

  LoopComparison(
      Lines lines, List<BranchScore> scores, List<Separation> separations, JudgedCohorts cohorts) {
    this.lines = lines;
    this.cohorts = cohorts;
    this.pairs = new ScorePairs(lines, scores);
    separations.forEach(s -> reliabilities.put(List.of(s.year(), s.dimension()), s.rankability()));
  }

  /** By year, branch in the report's order, all dimensions together and then each. */
  List<BranchLoop> loops() {
    List<String> dimensions =
        Stream.concat(Stream.of(Cohort.ALL), lines.dimensions().stream()).toList();
    List<BranchLoop> loops = new ArrayList<>();
    for (int year : cohorts.years()) {
      Map<String, Optional<RegressionToMean>> regressions = new HashMap<>();
      dimensions.forEach(dimension -> regressions.put(dimension, regression(year, dimension)));
      for (Branch branch : lines.branches()) {
        dimensions.stream()
            .flatMap(dimension -> cohorts.find(year, branch.id(), dimension).stream())
            .map(
                cohort ->
                    loop(cohort, regressions.getOrDefault(cohort.dimension(), Optional.empty())))
            .forEach(loops::add);
      }
    }
    return loops;
  }

  /** Over the branches that can be compared with themselves, with problems or without. */
  private Optional<RegressionToMean> regression(int year, String dimension) {
    List<Next> nexts =
        lines.branches().stream()
            .flatMap(branch -> pairs.next(year, branch.id(), dimension).stream())
            .toList();
    OptionalDouble reliability = reliability(year, pairs.measured(dimension));
    return nexts.size() < FEWEST || reliability.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RegressionToMean.of(
                figures(nexts, next -> next.score() - next.change()),
                figures(nexts, Next::score),
                reliability.getAsDouble()));
  }

  /** Known of a single dimension only. */
  private OptionalDouble reliability(int year, List<String> measured) {
    return measured.size() == 1
        ? reliabilities.getOrDefault(List.of(year, measured.get(0)), OptionalDouble.empty())
        : OptionalDouble.empty();
  }

  private static <T> double[] figures(List<T> rows, ToDoubleFunction<T> figure) {
    return rows.stream().mapToDouble(figure).toArray();
  }

  private BranchLoop loop(Cohort cohort, Optional<RegressionToMean> regression) {
    OptionalDouble score = pairs.score(cohort.year(), cohort.branch(), cohort.dimension());
    Optional<Next> next = pairs.next(cohort.year(), cohort.branch(), cohort.dimension());
    return new BranchLoop(
        cohort.year(),
        cohort.branch(),
        cohort.dimension(),
        cohort.rate().stream().mapToDouble(Rate::share).findFirst(),
        score,
        next,
        regression.flatMap(r -> next.map(n -> expectation(r.expected(score.orElseThrow()), n))));
  }

  private static Expectation expectation(double expected, Next next) {
    return new Expectation(expected, next.score() - expected);
  }

  /** One per year in which any branch has all three figures; never pooled over years. */
  static List<LoopAssociation> associations(List<BranchLoop> loops) {
    return loops.stream()
        .map(BranchLoop::year)
        .distinct()
        .map(year -> association(year, complete(loops, year)))
        .filter(association -> association.branches() > 0)
        .toList();
  }

  private static List<BranchLoop> complete(List<BranchLoop> loops, int year) {
    return loops.stream()
        .filter(loop -> loop.year() == year && loop.dimension().equals(Cohort.ALL))
        .filter(loop -> loop.closureRate().isPresent() && loop.next().isPresent())
        .toList();
  }

  private static LoopAssociation association(int year, List<BranchLoop> loops) {
    Optional<RankCorrelation> correlation =
        loops.size() < LoopAssociation.LEAST
            ? Optional.empty()
            : RankCorrelation.given(
                figures(loops, loop -> loop.closureRate().orElseThrow()),
                figures(loops, loop -> loop.next().orElseThrow().score()),
                figures(loops, loop -> loop.score().orElseThrow()));
    return new LoopAssociation(year, loops.size(), correlation);
  }
}
