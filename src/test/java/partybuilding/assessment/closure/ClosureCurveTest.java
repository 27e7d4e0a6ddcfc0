package partybuilding.assessment.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureCurveTest {
  @ParameterizedTest
  @CsvSource({
    "10, .125",
    "15, .125",
    "20, .25",
    "30, .25",
    "35, .40625",
    "45, .40625",
    "50, .5625",
    "60, .5625"
  })
  void withCancellationCompetingTheShareClosedIsThatOfAalenAndJohansen(int age, double share) {
    ClosureCurve curve = Curves.of("10 15x 20 30+ 35 45x 50 60+");
    assertThat(Curves.step(curve, age).ended().closed()).isCloseTo(share, within(1e-12));
    assertThat(1 - Curves.step(curve, 60).open().share()).isCloseTo(.7266, within(5e-5));
  }

  /** R 4.2.2: survfit(Surv(entry, end, factor(ending)) ~ 1, id = item). */
  @ParameterizedTest
  @CsvSource({
    "65, .286274509804, 0",
    "70, .330882352941, .0446078431373",
    "90, .517424242424, .0446078431373",
    "95, .566087344029, .0932709447415",
    "155, .838600713012, .0932709447415"
  })
  void tiesAndLateEntriesAreThoseOfR(int age, double closed, double cancelled) {
    ClosureCurve curve =
        Curves.of(
            """
            25 30+ 57-165+ 95 26-80 70x 115 70 37-110+ 85 30 55+
            75 49-120 20 32-115 31-95+ 30-65 30 2-90 95x 44-155 80+ 55+
            """);
    EndedShares ended = Curves.step(curve, age).ended();
    assertThat(ended.closed()).isCloseTo(closed, within(5e-13));
    assertThat(ended.cancelled()).isCloseTo(cancelled, within(5e-13));
  }

  @Test
  void aShareIsGivenForTheAgesToWhichItemsWereFollowed() {
    ClosureCurve curve = Curves.of("20 80 200 250+ 250+");
    assertThat(curve.closedWithin(90)).hasValue(.4);
    assertThat(curve.closedWithin(180)).hasValue(.4);
    assertThat(curve.closedWithin(250).orElseThrow()).isCloseTo(.6, within(1e-12));
    assertThat(curve.closedWithin(365)).isEmpty();
  }

  @Test
  void anItemStillOpenOnThatVeryDayHasBeenFollowedSoLong() {
    assertThat(Curves.of("89 90+").closedWithin(90)).hasValue(.5);
    assertThat(Curves.of("89 89+").closedWithin(90)).isEmpty();
  }

  @Test
  void closedOnThatVeryDayIsWithinIt() {
    assertThat(Curves.of("90 400+").closedWithin(90)).hasValue(.5);
    assertThat(Curves.of("91 400+").closedWithin(90)).hasValue(0);
  }

  @Test
  void whereEverythingHasEndedEveryLaterAgeIsKnown() {
    assertThat(Curves.of("20 30x").closedWithin(365)).hasValue(.5);
  }

  @Test
  void aFewThatWereFollowedLongDoNotSpeakForTheMany() {
    assertThat(Curves.of("100 10+ 10+").closedWithin(90)).isEmpty();
    assertThat(Curves.of("100 95 10+ 10+").closedWithin(90)).hasValue(0);
  }

  @Test
  void itemsThatEnterLaterSayNothingOfAnEarlierAge() {
    assertThat(Curves.of("100-400 100-500").closedWithin(90)).isEmpty();
    assertThat(Curves.of("100-400 100-500").closedWithin(365)).isEmpty();
    assertThat(Curves.of("30+ 100-400 100-500").closedWithin(90)).isEmpty();
    assertThat(Curves.of("30+ 95+ 100-400 100-500").closedWithin(90)).hasValue(0);
  }

  @Test
  void noItemsMakeNoCurve() {
    ClosureCurve none = ClosureCurve.of(List.of());
    assertThat(none.steps()).isEmpty();
    assertThat(none.median()).isEqualTo(MedianAge.NONE);
    assertThat(none.closedWithin(90)).isEmpty();
  }

  @Test
  void aSpellWithoutADayIsRefused() {
    assertThatThrownBy(() -> new Spell(0, -1, Ending.CLOSED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No day from age 0 to age -1");
    assertThatThrownBy(() -> new Spell(5, 5, Ending.OPEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** So many items of up to two years, some of which were already open when the records began. */
  private static List<Spell> random(long seed, Ending... endings) {
    Random random = new Random(seed);
    return IntStream.range(0, 5 + random.nextInt(200))
        .mapToObj(
            i -> {
              long entry = random.nextInt(3) == 0 ? random.nextInt(300) : 0;
              Ending ending = endings[random.nextInt(endings.length)];
              return new Spell(entry, entry + 1 + random.nextInt(700), ending);
            })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void closedWithdrawnAndLeftAreTogetherAll(long seed) {
    ClosureCurve curve = ClosureCurve.of(random(seed, Ending.values()));
    assertThat(curve.steps())
        .allSatisfy(
            step -> {
              EndedShares ended = step.ended();
              assertThat(ended.closed() + ended.cancelled() + ended.left())
                  .isCloseTo(1, within(1e-12));
              assertThat(1 - step.open().share()).isGreaterThanOrEqualTo(ended.closed() - 1e-12);
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereNothingIsWithdrawnTheShareClosedIsWhatIsNotOpen(long seed) {
    ClosureCurve curve = ClosureCurve.of(random(seed, Ending.CLOSED, Ending.OPEN));
    assertThat(curve.steps())
        .allSatisfy(
            step ->
                assertThat(step.ended().closed())
                    .isCloseTo(1 - step.open().share(), within(1e-12)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereEverythingWasFollowedToItsEndTheShareIsThatCounted(long seed) {
    List<Spell> spells =
        random(seed, Ending.CLOSED).stream()
            .map(spell -> new Spell(0, spell.end(), Ending.CLOSED))
            .toList();
    ClosureCurve curve = ClosureCurve.of(spells);
    for (Step step : curve.steps()) {
      long open = spells.stream().filter(s -> s.end() > step.day().age()).count();
      double share = (double) open / spells.size();
      assertThat(step.open().share()).isCloseTo(share, within(1e-12));
      assertThat(step.open().standardError().orElse(0))
          .isCloseTo(Math.sqrt(share * (1 - share) / spells.size()), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfTheItemsChangesNothing(long seed) {
    List<Spell> spells = random(seed, Ending.values());
    List<Spell> shuffled = new ArrayList<>(spells);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(ClosureCurve.of(shuffled).steps()).isEqualTo(ClosureCurve.of(spells).steps());
  }
}
