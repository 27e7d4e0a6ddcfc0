package partybuilding.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
 * Unchanged colleges in whose last year seven of nine ballots of the committee are copies, through
 * the program itself.
 */
@Tag("simulation")
class CopiedBallotsTest {
  private static final int COLLEGES = 100;
  private static final int COPIES = 7;
  private static final String FOUND = "finding";
  private static final Path FOLDER = Path.of("reports", "simulation");
  private static final List<WordFamily> FAMILIES =
      List.of(
          WordFamily.CHANGE,
          WordFamily.COLLEGE_CHANGE,
          WordFamily.STANDING_CHANGE,
          WordFamily.POSITION,
          WordFamily.RANK);

  private static final Trial TRIAL =
      new Trial(
          "seven of nine committee ballots copied",
          new Design(
              Size.complete(14, 9), Panels.FRESH, Nature.ALIKE, Questions.FOUR_DIMENSIONS_BY_GROUP),
          2,
          Course.LEVEL);

  @Test
  void copiesAreAlwaysFoundAndMakeNoMoreFalseWordsThanFairBallots(@TempDir Path folder) {
    Runs runs = new Runs();
    TRIAL.run(Samples.drawn(COLLEGES), 3000, folder, new Copied(), runs);
    runs.write(FOLDER.resolve("copied.csv"), "design,branches,committee,panels,family");
    runs.rates()
        .forEach(
            (cells, rate) -> {
              boolean found = cells.contains(FOUND);
              assertThat(rate.share())
                  .as(String.join(" ", cells))
                  .isBetween(found ? 1.0 : 0, found ? 1 : 0.05 + 2 * rate.error());
            });
  }

  /** Counts the words of the second year and whether the copies are reported. */
  private record Copied() implements Trial.Counting {
    @Override
    public College exported(College drawn) {
      return drawn.withCopies(COPIES);
    }

    @Override
    public void count(College college, SimulatedReport report, Counts counts) {
      Sheet sheet = counts.under(TRIAL.cells());
      FAMILIES.forEach(family -> sheet.under(family).add(family.claimed(report)));
      boolean found =
          report.rows("findings.csv").stream().anyMatch(row -> row.containsValue("copied_ballots"));
      sheet.under(FOUND).add(Rate.Count.of(found));
    }
  }
}
