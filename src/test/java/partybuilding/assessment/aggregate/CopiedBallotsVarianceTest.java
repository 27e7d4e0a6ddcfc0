package partybuilding.assessment.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.inference.StandardError;

/**
 * Seven of nine ballots are copies. They count in the mean; in every variance they are one: s² = SS
 * / (9 − 51/9), moderated on 2 degrees of freedom, times 51/81. The figures were computed apart, in
 * Python.
 */
class CopiedBallotsVarianceTest {
  private static final double MEAN_0 = 85.88888888888889;
  private static final double ERROR_0 = 10.962130849301229;
  private static final double ERROR_3 = 10.849873413382285;
  private static final double ERROR_COLLEGE = 6.860571278807979;
  private static final double[] COPIED = {91, 88, 85, 90};
  private static final double[][] OTHERS = {{70, 72, 95, 60}, {66, 90, 71, 84}};

  private static YearFixture college() {
    YearFixture college = new YearFixture(YearFixture.ONE_GROUP);
    for (int copy = 0; copy < 7; copy++) {
      ballot(college, "c" + copy, COPIED);
    }
    ballot(college, "h0", OTHERS[0]);
    ballot(college, "h1", OTHERS[1]);
    return college;
  }

  private static void ballot(YearFixture college, String id, double[] points) {
    for (int branch = 0; branch < points.length; branch++) {
      college.vote(id, "B" + branch, 0, points[branch]);
    }
  }

  @Test
  void copiesCountInTheMeanAndAreOneObservationInItsError() {
    assertThat(college().branch("B0").score().orElseThrow()).isCloseTo(MEAN_0, within(1e-9));
    assertThat(college().branch("B0").standardError()).hasValueSatisfying(s -> is(s, ERROR_0, 6));
    assertThat(college().branch("B3").standardError()).hasValueSatisfying(s -> is(s, ERROR_3, 6));
  }

  @Test
  void theCollegesErrorTakesCopiesAsOneToo() {
    CollegeFigure figure = college().college();

    assertThat(figure.ballots()).isEqualTo(9);
    assertThat(figure.standardError()).hasValueSatisfying(s -> is(s, ERROR_COLLEGE, 2));
  }

  @Test
  void theYearSaysInWhichGroupsThereAreCopies() {
    assertThat(college().figures().caveats().copied()).containsExactly("a");
  }

  private static void is(StandardError standardError, double error, double freedom) {
    assertThat(standardError.points()).isCloseTo(error, within(1e-9));
    assertThat(standardError.freedom()).isCloseTo(freedom, within(1e-9));
  }
}
