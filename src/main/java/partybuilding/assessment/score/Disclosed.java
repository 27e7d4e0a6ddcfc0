package partybuilding.assessment.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.disclosure.Participation;

/** The figures that each branch takes part in. */
final class Disclosed {
  private final Figures figures;
  private final int[][] byBranch;
  private final int[][] distinct;
  private final int[][] graded;

  Disclosed(List<String> branches, Figures figures, Participation participation) {
    this.figures = figures;
    int[] all = IntStream.range(0, figures.all().size()).toArray();
    int[] allDistinct = distinct(all);
    int[] allGraded = graded(all);
    byBranch = new int[branches.size()][];
    distinct = new int[branches.size()][];
    graded = new int[branches.size()][];
    for (int branch = 0; branch < byBranch.length; branch++) {
      int[] own = figures.disclosed(branches.get(branch), participation);
      boolean whole = own.length == all.length;
      byBranch[branch] = whole ? all : own;
      distinct[branch] = whole ? allDistinct : distinct(own);
      graded[branch] = whole ? allGraded : graded(own);
    }
  }

  private int[] distinct(int[] places) {
    return IntStream.of(places)
        .filter(place -> !figures.votes(place))
        .map(figures::source)
        .distinct()
        .toArray();
  }

  private int[] graded(int[] places) {
    return IntStream.range(0, figures.indicators())
        .filter(i -> figures.indicatorVotePlace(i) >= 0)
        .filter(i -> Arrays.binarySearch(places, figures.indicatorVotePlace(i)) >= 0)
        .toArray();
  }

  Figures figures() {
    return figures;
  }

  /** The places of a branch's figures, ascending. */
  int[] figures(int branch) {
    return byBranch[branch];
  }

  /** Whether a branch takes part in a figure. */
  boolean has(int branch, int place) {
    return Arrays.binarySearch(byBranch[branch], place) >= 0;
  }

  /** The places at which its figures other than votes are counted, each once. */
  int[] distinct(int branch) {
    return distinct[branch];
  }

  /** The indicators whose votes it takes part in. */
  int[] graded(int branch) {
    return graded[branch];
  }
}
