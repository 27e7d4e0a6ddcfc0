package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.Family;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;

/**
 * Where the groups of evaluators disagree, by the indicators' figures that appear by group and by
 * nothing else. Two groups are compared by Welch's t (1947, Biometrika 34:28) from the means and
 * numbers of answers of the two figures and their moderated variances: se² = s̃₁²/n₁ + s̃₂²/n₂ with
 * Satterthwaite's degrees of freedom; under false-discovery control at q = 0.05 over all pairs of
 * the year. With the figures' own variances one year in ten in which no group differed named some
 * (decision 0016).
 */
final class GroupComparison {
  private final Rulebook rulebook;

  GroupComparison(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** By year, then in the order of the figures, then in that of the rules' groups. */
  List<GroupDifference> of(List<IndicatorFigure> figures) {
    SortedMap<Integer, Map<List<String>, List<IndicatorFigure>>> years = new TreeMap<>();
    for (IndicatorFigure figure : figures) {
      if (!figure.group().equals(IndicatorFigure.ALL) && figure.mean().isPresent()) {
        years
            .computeIfAbsent(figure.year(), year -> new LinkedHashMap<>())
            .computeIfAbsent(List.of(figure.branch(), figure.indicator()), k -> new ArrayList<>())
            .add(figure);
      }
    }
    List<GroupDifference> all = new ArrayList<>();
    years.forEach(
        (year, cells) -> {
          GroupVariances variances =
              new GroupVariances(cells.values().stream().flatMap(List::stream).toList());
          all.addAll(year(pairs(year, cells), variances));
        });
    return all;
  }

  /** Two groups' figures of one branch and indicator. */
  private record Pair(IndicatorFigure one, IndicatorFigure other) {
    double difference() {
      return one.mean().orElseThrow() - other.mean().orElseThrow();
    }

    /** Empty where the answers of a group show no spread in any branch. */
    Optional<StandardError> standardError(GroupVariances variances) {
      return variances
          .ofMean(one)
          .flatMap(first -> variances.ofMean(other).map(second -> standardError(first, second)));
    }

    private static StandardError standardError(EstimatedVariance one, EstimatedVariance other) {
      return StandardError.satterthwaite(
          one.value() + other.value(), one.fourth() + other.fourth());
    }
  }

  private List<Pair> pairs(int year, Map<List<String>, List<IndicatorFigure>> cells) {
    List<String> order = rulebook.rulesOf(year).groups().stream().map(Group::id).toList();
    List<Pair> pairs = new ArrayList<>();
    for (List<IndicatorFigure> groups : cells.values()) {
      groups.sort(Comparator.comparingInt(figure -> order.indexOf(figure.group())));
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          pairs.add(new Pair(groups.get(i), groups.get(j)));
        }
      }
    }
    return pairs;
  }

  private static List<GroupDifference> year(List<Pair> pairs, GroupVariances variances) {
    List<Optional<StandardError>> errors =
        pairs.parallelStream().map(p -> p.standardError(variances)).toList();
    List<Boolean> real = Family.real(inOrder(pairs, i -> probability(pairs.get(i), errors.get(i))));
    return inOrder(pairs, i -> difference(pairs.get(i), errors.get(i), real.get(i)));
  }

  /** What there is of each pair, found side by side. */
  private static <T> List<T> inOrder(List<Pair> pairs, IntFunction<T> found) {
    return IntStream.range(0, pairs.size()).parallel().mapToObj(found).toList();
  }

  private static OptionalDouble probability(Pair pair, Optional<StandardError> error) {
    return error.stream().mapToDouble(s -> s.probability(pair.difference())).findFirst();
  }

  private static GroupDifference difference(
      Pair pair, Optional<StandardError> standardError, boolean real) {
    IndicatorFigure one = pair.one();
    Optional<Interval> interval = standardError.map(s -> s.around(pair.difference()));
    Agreement agreement = real ? Agreement.DIFFERS : Agreement.NOT_DISTINGUISHABLE;
    return new GroupDifference(
        one.year(),
        one.branch(),
        one.indicator(),
        one.group(),
        pair.other().group(),
        pair.difference(),
        interval,
        interval.map(tested -> agreement));
  }
}
