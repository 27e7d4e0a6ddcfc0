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
  /** Number, sum and sum of squares. */
  private static final int NUMBERS = 3;

  private final int figures;
  private final int groups;
  private final long[] numbers;

  /** What the columns cannot hold: fractions, and sums beyond 64 bits. */
  private final Map<Integer, Moments> beyond = new HashMap<>();

  FoldBoard(int figures, int targets, int groups) {
    this.figures = figures;
    this.groups = groups;
    int places = Math.multiplyExact(Math.multiplyExact(figures, targets), groups);
    numbers = new long[Math.multiplyExact(NUMBERS, places)];
  }

  /** Adds a whole number. */
  void add(int figure, int target, int group, long value) {
    int place = place(figure, target, group);
    int first = NUMBERS * place;
    long square = Math.multiplyExact(value, value);
    if (overflows(numbers[first + 1], value) || overflows(numbers[first + 2], square)) {
      carryOver(place);
    }
    numbers[first]++;
    numbers[first + 1] += value;
    numbers[first + 2] += square;
  }

  private static boolean overflows(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  private void carryOver(int place) {
    int first = NUMBERS * place;
    beyond(place).absorb(numbers[first], numbers[first + 1], numbers[first + 2]);
    numbers[first] = 0;
    numbers[first + 1] = 0;
    numbers[first + 2] = 0;
  }

  /** Adds what was folded into another board of the same places. */
  void absorb(FoldBoard other) {
    for (int first = 0; first < numbers.length; first += NUMBERS) {
      if (other.numbers[first] > 0) {
        absorb(first, other.numbers);
      }
    }
    other.beyond.forEach((place, moments) -> beyond(place).absorb(moments));
  }

  private void absorb(int first, long[] others) {
    if (overflows(numbers[first + 1], others[first + 1])
        || overflows(numbers[first + 2], others[first + 2])) {
      carryOver(first / NUMBERS);
    }
    for (int number = first; number < first + NUMBERS; number++) {
      numbers[number] += others[number];
    }
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

  /** The statistics of a cell, if any value came to it. */
  Optional<CellStatistics> find(int figure, int target, int group, long denominator) {
    int place = place(figure, target, group);
    int first = NUMBERS * place;
    if (beyond.containsKey(place)) {
      return Optional.of(all(place).statistics(denominator));
    }
    return numbers[first] == 0
        ? Optional.empty()
        : Optional.of(
            Moments.statistics(
                numbers[first], numbers[first + 1], numbers[first + 2], denominator));
  }

  /** The sum of the values of a cell; 0 if none came to it. */
  double total(int figure, int target, int group) {
    int place = place(figure, target, group);
    return beyond.containsKey(place) || !WholeRatio.fits(numbers[NUMBERS * place + 1], 1)
        ? all(place).total()
        : numbers[NUMBERS * place + 1];
  }

  private Moments all(int place) {
    Moments moments = new Moments();
    int first = NUMBERS * place;
    moments.absorb(numbers[first], numbers[first + 1], numbers[first + 2]);
    Optional.ofNullable(beyond.get(place)).ifPresent(moments::absorb);
    return moments;
  }

  /** How many values came to a cell. */
  long count(int figure, int target, int group) {
    int place = place(figure, target, group);
    long whole = numbers[NUMBERS * place];
    Moments rest = beyond.get(place);
    return rest == null ? whole : whole + rest.count();
  }

  private int place(int figure, int target, int group) {
    return (target * groups + group) * figures + figure;
  }
}
