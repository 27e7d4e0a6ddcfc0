package partybuilding.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.simulation.Design.Nature;
import partybuilding.assessment.simulation.Design.Panels;
import partybuilding.assessment.simulation.Design.Size;
import partybuilding.assessment.simulation.Runs.Counts;
import partybuilding.assessment.simulation.Runs.Sheet;
import partybuilding.assessment.simulation.SimulatedHistory.Course;

/**
 * Colleges in which something changed from the first year to the second, through the program
 * itself: how often the tables say so, and how often that nothing changed.
 */
@Tag("simulation")
class MovedCollegesTest {
  private static final int COLLEGES = 150;
  private static final Path FOLDER = Path.of("reports", "simulation");
  private static final String HEADER = "changed,branches,committee,panels,word";

  private static final String ONE_IN_ALL = "first branch +8 in every dimension";
  private static final String ONE_IN_ONE = "first branch +8 in one dimension";
  private static final String EVERY_BRANCH = "every branch +4 or -4 in every dimension";

  private static final List<String> WORDS = List.of("improved", "declined", "held", "unclear");

  @Test
  void whatMovedByEightPointsIsFoundAndWhatMovedByFourIsSeldomCalledHeld(@TempDir Path folder) {
    Runs runs = new Runs();
    for (int committee : List.of(3, 9)) {
      long seed = 2000L + 10L * committee;
      count(
          trial(ONE_IN_ALL, committee, (y, t) -> t.firstBranchMovedInAll(8 * y)),
          seed,
          folder,
          runs);
      count(
          trial(ONE_IN_ONE, committee, (y, t) -> t.firstBranchMoved(8 * y)),
          seed + 1,
          folder,
          runs);
      count(
          trial(EVERY_BRANCH, committee, (y, t) -> t.everyBranchMoved(4 * y)),
          seed + 2,
          folder,
          runs);
    }
    runs.write(FOLDER.resolve("moved.csv"), HEADER);
    for (String committee : List.of("3", "9")) {
      Rate held = runs.rate(EVERY_BRANCH, "14", committee, "FRESH", "held");
      assertThat(held.share()).isLessThanOrEqualTo(0.05 + 2 * held.error());
    }
    Rate found = runs.rate(ONE_IN_ALL, "14", "9", "FRESH", "improved");
    assertThat(found.share()).isGreaterThanOrEqualTo(0.70 - 2 * found.error());
  }

  private static Trial trial(String name, int committee, Course course) {
    Size size = Size.complete(14, committee);
    Questions questions = Questions.FOUR_DIMENSIONS_BY_GROUP;
    Design design = new Design(size, Panels.FRESH, Nature.UNLIKE, questions);
    return new Trial(name, design, 2, course);
  }

  private static void count(Trial trial, long seed, Path folder, Runs runs) {
    int colleges = Samples.drawn(COLLEGES);
    trial.run(colleges, seed, folder, (college, report, c) -> words(trial, report, c), runs);
  }

  /** The words for what moved. */
  private static void words(Trial trial, SimulatedReport report, Counts counts) {
    Sheet sheet = counts.under(trial.cells());
    for (Map<String, String> row : report.rows("scores.csv")) {
      if (moved(trial.name()).test(row)) {
        WORDS.forEach(
            word -> sheet.under(word).add(Rate.Count.of(word.equals(row.get("verdict")))));
      }
    }
  }

  /** Grades are left out, as nobody knows by how many points they moved. */
  private static Predicate<Map<String, String>> moved(String name) {
    Predicate<Map<String, String>> inReportYear =
        row -> row.containsValue(Integer.toString(SimulatedHistory.FIRST_YEAR + 1));
    Predicate<Map<String, String>> points = row -> !"overall".equals(row.get("dimension"));
    Predicate<Map<String, String>> first =
        row -> name.equals(EVERY_BRANCH) || Design.number(row.getOrDefault("branch_id", "")) == 0;
    Predicate<Map<String, String>> dimension =
        row -> !name.equals(ONE_IN_ONE) || "confidence".equals(row.get("dimension"));
    return inReportYear.and(points).and(first).and(dimension);
  }
}
