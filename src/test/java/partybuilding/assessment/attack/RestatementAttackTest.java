package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.compare.FixedFigures;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.PresentFigures;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.RestatementSearch;

/** A corrected export tells, by what a figure was and is, nothing about few voters. */
class RestatementAttackTest {
  private static final int COLLEGES = 200;
  private static final int MINIMUM = 5;

  static LongStream colleges() {
    return LongStream.range(0, COLLEGES);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void fewBallotsTakenOutAreNotToldByWhatTheFiguresWere(long seed) {
    RandomCollege before = new RandomCollege(seed);
    Set<String> ballots = before.someBallots(1 + (int) (seed % 9));
    RandomCollege after = new RandomCollege(seed);
    after.takeOut(ballots);

    assertThat(moved(before, after))
        .filteredOn(r -> r.was().isPresent() || r.now().isPresent())
        .allMatch(r -> before.ballotsTouching(ballots, r.subject().branch()) >= MINIMUM);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void ballotsWithOtherAnswersAreNeverToldByWhatTheFiguresWere(long seed) {
    RandomCollege before = new RandomCollege(seed);
    Set<String> ballots = before.someBallots(1 + (int) (seed % 9));
    RandomCollege after = new RandomCollege(seed);
    after.refill(ballots);

    assertThat(moved(before, after)).allMatch(r -> r.was().isEmpty() && r.now().isEmpty());
  }

  /** The twin: of many ballots taken out both figures are shown, so the rule does not hide all. */
  @Test
  void manyBallotsTakenOutShowWhatTheFiguresWere() {
    long shown = 0;
    for (long seed = 0; seed < COLLEGES; seed++) {
      RandomCollege before = new RandomCollege(seed);
      RandomCollege after = new RandomCollege(seed);
      after.takeOut(before.someBallots(12));
      shown += moved(before, after).stream().filter(r -> r.was().isPresent()).count();
    }
    assertThat(shown).isGreaterThan(COLLEGES);
  }

  private static List<Restatement> moved(RandomCollege before, RandomCollege after) {
    return RestatementSearch.between(
        figures(before, "as it was").published(), figures(after, "as corrected"));
  }

  private static PresentFigures figures(RandomCollege college, String digest) {
    Ground export = new Ground(Kind.EVALUATIONS, RandomCollege.YEAR);
    return FixedFigures.of(college.facts(), new Basis(Map.of(export, digest)));
  }
}
