package partybuilding.benchmark.export;

import java.util.SplittableRandom;

/**
 * The answers of one row: three scores in half points and a grade. A branch has a level, a ballot a
 * strictness, an answer its chance; one answer of 64 is blank, one row of 128 altogether.
 */
final class MarkedRow {
  /** How many scores a row has. */
  static final int SCORES = 3;

  /** Stands where nothing was answered. */
  static final int BLANK = -1;

  private static final int LOWEST_LEVEL = 140;
  private static final int LEVELS = 31;
  private static final int FULL = 200;
  private static final int[] GRADE_FROM = {160, 145, 125};

  private final SplittableRandom random;
  private final int[] scores = new int[SCORES];
  private int grade;

  MarkedRow(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Draws the next row. */
  void draw(int branch, int strictness) {
    long bits = random.nextLong();
    boolean blank = (bits & 127) == 0;
    int level = LOWEST_LEVEL + branch * 7 % LEVELS - strictness;
    bits >>>= 7;
    int sum = 0;
    for (int i = 0; i < SCORES; i++) {
      int value = Math.min(FULL, level + (int) (bits & 31) + (int) (bits >>> 5 & 31) - 31);
      sum += value;
      scores[i] = blank || (bits >>> 10 & 63) == 0 ? BLANK : value;
      bits >>>= 16;
    }
    grade = blank || (bits & 63) == 0 ? BLANK : grade(sum / SCORES);
  }

  private static int grade(int halves) {
    int worse = 0;
    while (worse < GRADE_FROM.length && halves < GRADE_FROM[worse]) {
      worse++;
    }
    return worse;
  }

  /** A score in half points, or {@link #BLANK}. */
  int score(int place) {
    return scores[place];
  }

  /** The grade's place from the best, or {@link #BLANK}. */
  int grade() {
    return grade;
  }
}
