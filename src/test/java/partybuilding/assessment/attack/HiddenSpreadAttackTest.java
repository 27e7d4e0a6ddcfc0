package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the members of a group disagree that is too small for figures of its own. */
class HiddenSpreadAttackTest {
  private static final int SHOWN = 3;
  private static final int HIDDEN = 5;

  /** The twin: where the committee's figures appear, the intervals tell the same besides. */
  @Test
  void intervalsOfTwoYearsWouldTellItToTheLastDigit(@TempDir Path folder) {
    ReadableTables tables = SmallCommittee.disagreeing(folder).published(SHOWN);
    for (String dimension : SmallCommittee.DIMENSIONS) {
      List<Double> solved = new SpreadSolver(tables, dimension).standardDeviations();
      for (int branch = 0; branch < solved.size(); branch++) {
        assertThat(solved.get(branch))
            .as(dimension)
            .isCloseTo(shown(tables, branch, dimension), within(1e-6));
      }
    }
  }

  private static double shown(ReadableTables tables, int branch, String dimension) {
    return tables
        .find(
            "indicators.csv",
            "sd",
            Map.of(
                "year",
                "2025",
                "branch_id",
                SmallCommittee.BRANCHES.get(branch),
                "indicator",
                dimension,
                "evaluator_group",
                "committee"))
        .orElseThrow();
  }

  @Test
  void noPublishedFigureDependsOnIt(@TempDir Path folder) {
    ReadableTables agreeing = SmallCommittee.agreeing(folder.resolve("one")).published(HIDDEN);
    ReadableTables other = SmallCommittee.disagreeing(folder.resolve("two")).published(HIDDEN);

    assertThat(agreeing.names()).isNotEmpty();
    for (String table : agreeing.names()) {
      assertThat(other.rows(table)).as(table).isEqualTo(agreeing.rows(table));
    }
  }
}
