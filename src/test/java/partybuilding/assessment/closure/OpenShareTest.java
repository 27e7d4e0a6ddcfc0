package partybuilding.assessment.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.score.inference.Interval;

/** Expected values: R 4.2.2, survfit(Surv(time, closed) ~ 1, conf.type = "log-log"). */
class OpenShareTest {
  private static final String A = "10 20 20+ 35 50 60+";
  private static final String B = "15 30+ 45 45 80+ 90+";
  private static final String MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
  private static final String NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30 33 43 45";

  /** Surv(entry, end, closed) with every age a multiple of five, so that many coincide. */
  private static final String LATE_AND_TIED =
      """
      25 30+ 57-165+ 95 26-80 70x 115 70 37-110+ 85 30 55+
      75 49-120 20 32-115 31-95+ 30-65 30 2-90 95x 44-155 80+ 55+
      """;

  private static void check(ClosureCurve curve, long age, int atRisk, double... figures) {
    Step step = Curves.step(curve, age);
    Interval interval = step.open().interval().orElseThrow();
    assertThat(step.day().atRisk()).isEqualTo(atRisk);
    assertThat(step.open().share()).isCloseTo(figures[0], within(5e-13));
    assertThat(step.open().standardError().orElseThrow()).isCloseTo(figures[1], within(5e-13));
    assertThat(interval.lower()).isCloseTo(figures[2], within(5e-13));
    assertThat(interval.upper()).isCloseTo(figures[3], within(5e-13));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 12, .9166667, .07978559",
    "15, 11, .8333333, .10758287",
    "20, 10, .75, .125",
    "30, 8, .75, .125",
    "35, 7, .6428571, .1460111",
    "45, 6, .4285714, .1574209",
    "50, 4, .3214286, .1501639",
    "90, 1, .3214286, .1501639"
  })
  void theHandSizeSetHasItsShares(long age, int atRisk, double share, double error) {
    Step step = Curves.step(Curves.of(A + " " + B), age);
    assertThat(step.day().atRisk()).isEqualTo(atRisk);
    assertThat(step.open().share()).isCloseTo(share, within(5e-8));
    assertThat(step.open().standardError().orElseThrow()).isCloseTo(error, within(5e-8));
  }

  @Test
  void theHandSizeSetHasItsLimits() {
    Interval interval = Curves.step(Curves.of(A + " " + B), 45).open().interval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(.13783098, within(5e-9));
    assertThat(interval.upper()).isCloseTo(.6960967, within(5e-8));
  }

  @Test
  void leukaemiaPatientsHaveTheSharesOfTheTextbook() {
    ClosureCurve curve = Curves.of(MAINTAINED);
    check(curve, 18, 8, .715909090909, .1396649705572, .3501903859079, .899023974191);
    check(curve, 34, 4, .368181818182, .1626688858271, .0928295749370, .657040832398);
    check(curve, 161, 1, .184090909091, .1534927457863, .0117384801232, .525014842727);
    check(
        Curves.of(NOT_MAINTAINED),
        8,
        10,
        .6666666666667,
        .1360827634880,
        .3370189325414,
        .859711799084);
  }

  @Test
  void whereNothingIsLeftOpenThereIsNeitherErrorNorInterval() {
    OpenShare share = Curves.step(Curves.of(NOT_MAINTAINED), 45).open();
    assertThat(share.share()).isZero();
    assertThat(share.standardError()).isEmpty();
    assertThat(share.interval()).isEmpty();
  }

  @Test
  void whereNothingIsClosedYetThereIsNoInterval() {
    OpenShare share = Curves.step(Curves.of("5+ 8x 10"), 8).open();
    assertThat(share.share()).isEqualTo(1);
    assertThat(share.standardError()).hasValue(0);
    assertThat(share.interval()).isEmpty();
  }

  @Test
  void itemsThatEnterLateAreAtRiskOnlyAfterwards() {
    ClosureCurve curve = Curves.of("20 50 70+ 30-40 60-100 10-35+");
    assertThat(curve.steps())
        .filteredOn(step -> step.day().closed() > 0)
        .extracting(step -> step.day().age() + " " + step.day().atRisk())
        .containsExactly("20 4", "40 3", "50 2", "100 1");
    assertThat(curve.steps())
        .filteredOn(step -> step.day().closed() > 0)
        .extracting(step -> step.open().share())
        .containsExactly(.75, .5, .25, 0.0);
    check(curve, 40, 3, .5, .25, .0578470829951, .844861281190);
  }

  @Test
  void tiesAndLateEntriesAreThoseOfR() {
    ClosureCurve curve = Curves.of(LATE_AND_TIED);
    check(curve, 20, 16, .9375, .0605153647845, .6323454417389, .990953141745);
    check(curve, 30, 15, .758333333333, .1050366448401, .47803388238379, .901511394754);
    check(curve, 65, 17, .713725490196, .1079153230849, .44395423421896, .869296724892);
    check(curve, 95, 9, .417112299465, .1127158993806, .20141333308318, .620552656338);
    check(curve, 115, 5, .250267379679, .1136878305179, .07177138081688, .482671947347);
    check(curve, 165, 1, .083422459893, .0779463944683, .00556159236255, .304741835820);
  }

  @Test
  void onDayNoughtItemsCanBeClosed() {
    ClosureCurve curve = Curves.of("0 0+ 3 4");
    assertThat(Curves.step(curve, 0).day()).isEqualTo(new AgeDay(0, 4, 1, 0));
    assertThat(Curves.step(curve, 0).open().share()).isEqualTo(.75);
    assertThat(Curves.step(curve, 3).day().atRisk()).isEqualTo(2);
  }
}
