package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.ExactScale;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.disclosure.Participation;

/** Everything a year's rules have counted of every row, each figure with its place. */
final class Figures {
  private static final int GRADES = 4;

  private final Rules rules;
  private final List<RowFigure> all = new ArrayList<>();
  private final List<List<String>> measures = new ArrayList<>();
  private final int[] indicatorPlaces;
  private final int[] indicatorVotePlaces;
  private final int[] dimensionPlaces;
  private final int[] dimensionVotePlaces;
  private final int[] sources;
  private final int[][] votePlaces;

  Figures(Rules rules) {
    this.rules = rules;
    int indicators = rules.indicators().size();
    indicatorPlaces = IntStream.range(0, indicators).map(i -> addIndicator(i)).toArray();
    indicatorVotePlaces = IntStream.range(0, indicators).map(this::addGradeCounts).toArray();
    dimensionPlaces = rules.dimensions().stream().mapToInt(this::addDimension).toArray();
    dimensionVotePlaces = rules.dimensions().stream().mapToInt(this::addShares).toArray();
    sources = IntStream.range(0, all.size()).map(this::firstEqual).toArray();
    votePlaces = IntStream.range(0, all.size()).mapToObj(this::gradeCounts).toArray(int[][]::new);
  }

  private int add(RowFigure figure, List<String> itsMeasures) {
    all.add(figure);
    measures.add(itsMeasures);
    return all.size() - 1;
  }

  private int addIndicator(int index) {
    return add(indicator(index), List.of(id(index)));
  }

  private int addDimension(Dimension dimension) {
    return add(DimensionMeasure.of(dimension, rules), List.of(dimension.id()));
  }

  private String id(int indicator) {
    return rules.indicators().get(indicator).id();
  }

  private DimensionMeasure indicator(int index) {
    return new DimensionMeasure(ExactScale.of(index, rules), rules);
  }

  private boolean graded(int indicator) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Grades;
  }

  private int firstEqual(int place) {
    return votes(place)
        ? place
        : IntStream.range(0, place)
            .filter(p -> !votes(p) && measure(p).scale().equals(measure(place).scale()))
            .findFirst()
            .orElse(place);
  }

  private int addGradeCounts(int indicator) {
    if (!graded(indicator)) {
      return -1;
    }
    int first = all.size();
    for (int rank = 0; rank < GRADES; rank++) {
      add(new GradeVotes(List.of(indicator), rank, rank), List.of(id(indicator)));
    }
    return first;
  }

  private int addShares(Dimension dimension) {
    List<Integer> graded =
        dimension.parts().stream()
            .map(part -> rules.indexOfIndicator(part.indicator()))
            .filter(this::graded)
            .toList();
    if (graded.isEmpty()) {
      return -1;
    }
    List<String> spokenOf = new ArrayList<>(List.of(dimension.id()));
    graded.forEach(indicator -> spokenOf.add(id(indicator)));
    int first = add(new GradeVotes(graded, GradeVotes.GOOD, GradeVotes.POOR), spokenOf);
    add(new GradeVotes(graded, GradeVotes.GOOD, GradeVotes.GOOD), spokenOf);
    add(new GradeVotes(graded, GradeVotes.GOOD, GradeVotes.FAIRLY_GOOD), spokenOf);
    return first;
  }

  List<RowFigure> all() {
    return all;
  }

  /** The places of the figures that a branch takes part in. */
  int[] disclosed(String branch, Participation participation) {
    return IntStream.range(0, all.size())
        .filter(
            place -> measures.get(place).stream().allMatch(m -> participation.includes(branch, m)))
        .toArray();
  }

  DimensionMeasure measure(int place) {
    return (DimensionMeasure) all.get(place);
  }

  /** Where an indicator's values are. */
  int indicatorPlace(int indicator) {
    return indicatorPlaces[indicator];
  }

  /** Where an indicator's four grade counts begin; -1 if it has no grades. */
  int indicatorVotePlace(int indicator) {
    return indicatorVotePlaces[indicator];
  }

  /** Where a dimension's values are. */
  int dimensionPlace(int dimension) {
    return dimensionPlaces[dimension];
  }

  /** Where a dimension's votes, good and good-or-fairly-good ones begin; -1 if it has none. */
  int dimensionVotePlace(int dimension) {
    return dimensionVotePlaces[dimension];
  }

  /** How many indicators there are. */
  int indicators() {
    return indicatorPlaces.length;
  }

  /** Whether a figure counts votes. */
  boolean votes(int place) {
    return all.get(place) instanceof GradeVotes;
  }

  /** The first figure with the same values: a dimension of one indicator has the indicator's. */
  int source(int place) {
    return sources[place];
  }

  /** The grade counts that a figure that counts votes is the sum of; none of another. */
  int[] votePlaces(int place) {
    return votePlaces[place];
  }

  private int[] gradeCounts(int place) {
    return all.get(place) instanceof GradeVotes votes
        ? votes
            .indicators()
            .flatMap(indicator -> votes.ranks().map(rank -> indicatorVotePlace(indicator) + rank))
            .toArray()
        : new int[0];
  }
}
