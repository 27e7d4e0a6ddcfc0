package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.disclosure.Precision;

/**
 * Secretaries do not rate their own branch, and everybody knows it. What a branch's score loses
 * with the strictness of its evaluators would tell, if it were exact, how strict each of them is.
 */
class StrictnessAttackTest {
  private static final int COLLEGES = 200;

  static LongStream colleges() {
    return LongStream.range(0, COLLEGES)
        .filter(seed -> new RandomCollege(seed).completeBesidesOwnBranches());
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void noSecretarysMeanFollowsToFivePointsFromTheAdjustedScores(long seed, @TempDir Path folder) {
    RandomCollege college = new RandomCollege(seed);
    Strictness strictness = new Strictness(college);
    ReadableTables tables = ReadableTables.write(college.facts(), folder);
    double[] known =
        strictness.branches().stream().mapToDouble(b -> correction(b, tables)).toArray();
    double step = step(strictness, known, college);
    Reach reach = strictness.reach(known, step);
    for (int i = 0; i < strictness.secretaries(); i++) {
      assertThat(reach.widthOf(strictness.secretary(i))).isGreaterThan(5);
    }
    assertThat(reach.widthOf(strictness.difference(0, 1))).isGreaterThan(20);
  }

  /** The twin: exact corrections would tell how much stricter one of them is than another. */
  @ParameterizedTest
  @MethodSource("colleges")
  void exactCorrectionsWouldTellWhoIsStricter(long seed) {
    Strictness strictness = new Strictness(new RandomCollege(seed));
    double[] truth = strictness.truth();
    double[] exact = new double[strictness.branches().size()];
    for (int j = 0; j < exact.length; j++) {
      exact[j] = strictness.correction(j, truth);
    }
    assertThat(strictness.reach(exact, 0).widthOf(strictness.difference(0, 1)))
        .isCloseTo(0, within(0.1));
  }

  /**
   * The steps of adjusted and raw scores are public: they follow from the numbers of voters. They
   * hold the truth.
   */
  private static double step(Strictness strictness, double[] known, RandomCollege college) {
    double fewest = strictness.secretaries() - 1.0;
    double least = 20 * 0.3 / fewest;
    double step = 0.1;
    for (double leading : new double[] {0.1, 0.2, 0.5, 1, 2, 5, 10}) {
      step = leading;
      if (leading >= least) {
        break;
      }
    }
    step += rawStep(strictness, college);
    double[] truth = strictness.truth();
    for (int j = 0; j < known.length; j++) {
      assertThat(known[j]).isCloseTo(strictness.correction(j, truth), within(step / 2 + 1e-9));
    }
    return step;
  }

  /** The widest of all branches. */
  private static double rawStep(Strictness strictness, RandomCollege college) {
    Precision precision = college.precision();
    Dimension confidence = college.rules().findDimension("confidence").orElseThrow();
    return strictness.branches().stream()
        .mapToDouble(b -> precision.ofDimension(Set.of(b), confidence).points().doubleValue())
        .max()
        .orElseThrow();
  }

  private static double correction(String branch, ReadableTables tables) {
    Map<String, String> row = Map.of("branch_id", branch, "dimension", "confidence");
    return tables.find("adjusted.csv", "raw", row).orElseThrow()
        - tables.find("adjusted.csv", "adjusted", row).orElseThrow();
  }
}
