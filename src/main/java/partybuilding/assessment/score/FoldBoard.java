package partybuilding.assessment.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The running moments of every target, group and figure. The figures of one target and group lie
 * side by side, because a row adds to all of them: with a thousand branches the memory's order is a
 * quarter of the reading time.
 */
final class FoldBoard {
  private final int figures;
  private final int groups;
  private final long[] counts;
  private final long[] sums;
  private final long[] squares;

  /** What the columns cannot hold: fractions, and sums beyond 64 bits. */
  private final Map<Integer, Moments> beyond = new HashMap<>();

  FoldBoard(int figures, int targets, int groups) {
    this.figures = figures;
    this.groups = groups;
    int places = Math.multiplyExact(Math.multiplyExact(figures, targets), groups);
    counts = new long[places];
    sums = new long[places];
    squares = new long[places];
  }

  /** Adds a whole number. */
  void add(int figure, int target, int group, long value) {
    int place = place(figure, target, group);
    long square = Math.multiplyExact(value, value);
    if (overflows(sums[place], value) || overflows(squares[place], square)) {
      beyond(place).absorb(counts[place], sums[place], squares[place]);
      counts[place] = 0;
      sums[place] = 0;
      squares[place] = 0;
    }
    counts[place]++;
    sums[place] += value;
    squares[place] += square;
  }

  private static boolean overflows(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  /** Adds the fraction {@code numerator / divisor}. */
  void add(int figure, int target, int group, Fraction fraction) {
    if (fraction.divisor() == 1) {
      add(figure, target, group, fraction.numerator());
    } else {
      beyond(place(figure, target, group)).add(fraction.numerator(), fraction.divisor());
    }
  }

  /** A number that may not be whole. */
  record Fraction(long numerator, int divisor) {}

  private Moments beyond(int place) {
    return beyond.computeIfAbsent(place, unused -> new Moments());
  }

  /** The moments of a cell, if any value came to it. */
  Optional<Moments> find(int figure, int target, int group) {
    int place = place(figure, target, group);
    Moments moments = new Moments();
    moments.absorb(counts[place], sums[place], squares[place]);
    Optional.ofNullable(beyond.get(place)).ifPresent(moments::absorb);
    return moments.count() == 0 ? Optional.empty() : Optional.of(moments);
  }

  /** Whether no value came to a cell. */
  boolean isEmpty(int figure, int target, int group) {
    int place = place(figure, target, group);
    return counts[place] == 0 && !beyond.containsKey(place);
  }

  private int place(int figure, int target, int group) {
    return (target * groups + group) * figures + figure;
  }
}
