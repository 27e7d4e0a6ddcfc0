package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.ballot.Ballots.Row;

/** Four times the ballots or the branches cost four times as many looks at rows, and no more. */
class PanelCostTest {
  private static final double SLACK = 1.1;

  static Stream<Arguments> passes() {
    return Stream.of(
        pass("voters", VoterCount::of),
        pass("ballots by group", BallotsByGroup::count),
        pass("straight lines", StraightLining::of),
        pass("use of the scales", ScaleUse::of),
        pass("copies", BallotCopies::of));
  }

  private static Arguments pass(String name, Consumer<PanelRows> pass) {
    return Arguments.of(name, pass);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passes")
  void fourTimesTheBallotsOrBranchesCostFourTimesTheLooks(String name, Consumer<PanelRows> pass) {
    long few = looks(pass, rows(50, 12, true));

    assertThat((double) looks(pass, rows(200, 12, true))).as(name).satisfies(fourTimes(few));
    assertThat((double) looks(pass, rows(50, 48, true))).as(name).satisfies(fourTimes(few));
  }

  private static Consumer<Double> fourTimes(long few) {
    return many -> assertThat(many).isBetween(few / SLACK, 4 * SLACK * few);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passes")
  void rowsWithoutABallotIdCostNoMore(String name, Consumer<PanelRows> pass) {
    long identified = looks(pass, rows(100, 12, true));
    long anonymous = looks(pass, rows(100, 12, false));

    assertThat((double) anonymous).as(name).isLessThanOrEqualTo(SLACK * identified);
  }

  /** Copies are compared with those of an equal part only, of which few are kept. */
  @Test
  void fourTimesAsManyCopiesCostFourTimesTheLooks() {
    long few = looks(BallotCopies::of, copies(40));
    long many = looks(BallotCopies::of, copies(160));

    assertThat((double) many).isLessThanOrEqualTo(4 * SLACK * few);
  }

  private static long looks(Consumer<PanelRows> pass, List<Row> rows) {
    CountingRows counting = new CountingRows(Ballots.of(rows).panel());
    pass.accept(counting);
    return counting.looks();
  }

  private static List<Row> rows(int ballots, int branches, boolean identified) {
    Random random = new Random(5);
    List<Row> rows = new ArrayList<>();
    for (int ballot = 0; ballot < ballots; ballot++) {
      for (int branch = 0; branch < branches; branch++) {
        String id = identified ? "P" + ballot : "";
        int score = random.nextInt(101);
        rows.add(new Row(rows.size() + 2, id, "B" + branch, ballot % 3, score, "好"));
      }
    }
    return rows;
  }

  private static List<Row> copies(int ballots) {
    List<Row> rows = new ArrayList<>();
    for (int ballot = 0; ballot < ballots; ballot++) {
      for (int branch = 0; branch < 12; branch++) {
        rows.add(Row.of(rows.size() + 2, "P" + ballot, "B" + branch, 50 + branch));
      }
    }
    return rows;
  }
}
