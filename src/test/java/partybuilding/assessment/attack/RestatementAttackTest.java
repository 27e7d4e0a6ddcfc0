package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.compare.ReportBasis;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.PresentReport;
import partybuilding.assessment.restatement.PresentTable;
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
        .filteredOn(RestatementAttackTest::shown)
        .allMatch(r -> before.ballotsTouching(ballots, branch(r)) >= MINIMUM);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void ballotsWithOtherAnswersAreNeverToldByWhatTheFiguresWere(long seed) {
    RandomCollege before = new RandomCollege(seed);
    Set<String> ballots = before.someBallots(1 + (int) (seed % 9));
    RandomCollege after = new RandomCollege(seed);
    after.refill(ballots);

    assertThat(moved(before, after)).noneMatch(RestatementAttackTest::shown);
  }

  /** The twin: of many ballots taken out both figures are shown, so the rule does not hide all. */
  @Test
  void manyBallotsTakenOutShowWhatTheFiguresWere() {
    long shown = 0;
    for (long seed = 0; seed < COLLEGES; seed++) {
      RandomCollege before = new RandomCollege(seed);
      RandomCollege after = new RandomCollege(seed);
      after.takeOut(before.someBallots(12));
      shown += moved(before, after).stream().filter(RestatementAttackTest::shown).count();
    }
    assertThat(shown).isGreaterThan(COLLEGES);
  }

  /** The college less every branch that is shown leaves what is not: that must be many, or none. */
  @ParameterizedTest
  @MethodSource("colleges")
  void fewBallotsAreNotToldByTheCollegeLessItsBranches(long seed) {
    RandomCollege before = new RandomCollege(seed);
    Set<String> ballots = before.someBallots(1 + (int) (seed % 40));
    RandomCollege after = new RandomCollege(seed);
    after.takeOut(ballots);
    List<Restatement> moved = moved(before, after);

    Set<String> hidden =
        moved.stream()
            .filter(r -> r.table().equals("scores-as-was") && !shown(r))
            .filter(r -> !r.key().endsWith("_lower") && !r.key().endsWith("_upper"))
            .map(r -> r.key().split("/", -1)[1])
            .collect(Collectors.toSet());
    assertThat(moved)
        .filteredOn(r -> r.table().equals("college") && shown(r))
        .noneMatch(r -> hidden.contains(r.key().split("/", -1)[0]));
  }

  private static boolean shown(Restatement restatement) {
    return restatement.values().was().isPresent() || restatement.values().now().isPresent();
  }

  /** The branch that a key names; the college's names none. */
  private static String branch(Restatement restatement) {
    return restatement.table().equals("college") ? "" : restatement.key().split("/", -1)[0];
  }

  private static List<Restatement> moved(RandomCollege before, RandomCollege after) {
    PresentReport was = report(before, "as it was");
    RestatementSearch search = new RestatementSearch(was.report(), report(after, "as corrected"));
    Map<String, FigureTable> tables =
        Tables.figures(before.facts())
            .map(PresentTable::table)
            .collect(Collectors.toMap(FigureTable::name, table -> table));
    Tables.figures(after.facts())
        .forEach(now -> search.hold(Objects.requireNonNull(tables.get(now.table().name())), now));
    return search.found();
  }

  private static PresentReport report(RandomCollege college, String digest) {
    Ground export = new Ground(Kind.EVALUATIONS, RandomCollege.YEAR);
    return ReportBasis.of(college.facts(), new Basis(Map.of(export, digest)));
  }
}
