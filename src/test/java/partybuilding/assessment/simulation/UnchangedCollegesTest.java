package partybuilding.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.simulation.Design.Nature;
import partybuilding.assessment.simulation.Design.Panels;
import partybuilding.assessment.simulation.Design.Size;
import partybuilding.assessment.simulation.Runs.Sheet;
import partybuilding.assessment.simulation.SimulatedHistory.Course;

/**
 * Colleges in which nothing changes and nobody differs, through the program itself: exports written
 * as files, read, published, and the published tables read back.
 */
@Tag("simulation")
class UnchangedCollegesTest {
  private static final int YEARS = 5;

  /** The year of the reports. */
  static final int LAST_YEAR = SimulatedHistory.FIRST_YEAR + YEARS - 1;

  private static final double MOST = 0.05;
  private static final String WORDS = "words";
  private static final String INTERVALS = "intervals";
  private static final Path FOLDER = Path.of("reports", "simulation");

  /** So many colleges of a design. */
  private record Sample(Trial trial, int colleges) {
    static Sample of(String name, Size size, Panels panels, Nature nature, int colleges) {
      Questions questions =
          size.branches() > 14 ? Questions.ONE_DIMENSION : Questions.FOUR_DIMENSIONS_BY_GROUP;
      Design design = new Design(size, panels, nature, questions);
      return new Sample(new Trial(name, design, YEARS, Course.LEVEL), Samples.drawn(colleges));
    }
  }

  private static List<Sample> samples() {
    return Stream.of(
            sized("uneven", Panels.FRESH, Nature.UNEVEN, Map.of(3, 300, 9, 300)),
            sized("uneven", Panels.PERSISTENT, Nature.UNEVEN, Map.of(3, 300, 9, 100)),
            large(),
            sized("uneven", Panels.FRESH, Nature.UNEVEN, Map.of(2, 50, 5, 50)),
            sized("even", Panels.FRESH, Nature.ALIKE, Map.of(3, 50, 9, 50)),
            sized("equally strict", Panels.FRESH, Nature.UNEVEN_ALONE, Map.of(3, 50, 9, 50)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> sized(
      String name, Panels panels, Nature nature, Map<Integer, Integer> colleges) {
    return colleges.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(c -> Sample.of(name, Size.complete(14, c.getKey()), panels, nature, c.getValue()))
        .toList();
  }

  private static List<Sample> large() {
    return List.of(
        Sample.of("uneven", Size.complete(100, 3), Panels.FRESH, Nature.UNEVEN, 100),
        Sample.of("uneven", Size.complete(100, 9), Panels.FRESH, Nature.UNEVEN, 100),
        Sample.of("uneven", Size.complete(100, 9), Panels.PERSISTENT, Nature.UNEVEN, 50));
  }

  @Test
  void atMostOneFamilyInTwentyHasAnyWordAndIntervalsHoldTheTruth(@TempDir Path folder) {
    Runs runs = new Runs();
    long seed = 1000;
    for (Sample sample : samples()) {
      seed++;
      if (Samples.wanted(sample.trial().design())) {
        sample.trial().run(sample.colleges(), seed, folder, counting(sample.trial()), runs);
        write(runs);
        assertAsked(sample.trial(), runs.of(WORDS));
      }
    }
    runs.of(WORDS).rates().forEach(UnchangedCollegesTest::assertSeldom);
    runs.of(INTERVALS).rates().forEach(UnchangedCollegesTest::assertCovered);
  }

  /** After every design, as all of them together take long. */
  private static void write(Runs runs) {
    String design = "design,branches,committee,panels,";
    runs.of(WORDS).write(FOLDER.resolve("words.csv"), design + "family");
    runs.of(INTERVALS).write(FOLDER.resolve("intervals.csv"), design + "of,figure");
  }

  private static Trial.Counting counting(Trial trial) {
    return (college, report, counts) -> {
      Sheet words = counts.under(WORDS).under(trial.cells());
      for (WordFamily family : WordFamily.values()) {
        words.under(family).add(family.claimed(report));
      }
      new Coverage(college, report).count(counts.under(INTERVALS).under(trial.cells()));
    };
  }

  /** A family that nobody finds in the tables would never be above any bound. */
  private static void assertAsked(Trial trial, Runs words) {
    for (WordFamily family : WordFamily.values()) {
      if (family != WordFamily.GROUP_DIFFERENCE || trial.design().figuresByGroup()) {
        List<String> cells =
            Stream.concat(Stream.of(trial.cells()), Stream.of(family))
                .map(Object::toString)
                .toList();
        assertThat(words.rates()).containsKey(cells);
      }
    }
  }

  private static void assertSeldom(List<String> cells, Rate rate) {
    assertThat(rate.share())
        .as(String.join(" ", cells))
        .isLessThanOrEqualTo(MOST + 2 * rate.error());
  }

  private static void assertCovered(List<String> cells, Rate rate) {
    boolean fresh = cells.contains(Panels.FRESH.name());
    assertThat(rate.share())
        .as(String.join(" ", cells))
        .isBetween(0.93 - 2 * rate.error(), fresh ? 0.97 + 2 * rate.error() : 1);
  }
}
