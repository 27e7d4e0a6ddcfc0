package partybuilding.assessment.simulation;

import java.nio.file.Path;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.util.FileSystemUtils;
import partybuilding.assessment.simulation.Runs.Counts;
import partybuilding.assessment.simulation.SimulatedHistory.Course;

/**
 * Colleges of one design whose reports are made by the program.
 *
 * @param name the design's, in the tables
 * @param design how they are drawn
 * @param years how many meetings each holds
 * @param course how the truth goes on
 */
record Trial(String name, Design design, int years, Course course) {
  /** What is counted of a college and its report. */
  interface Counting {
    /** The college with what is wrong with its exports, if anything is. */
    default College exported(College drawn) {
      return drawn;
    }

    void count(College college, SimulatedReport report, Counts counts);
  }

  /** The cells that name the design in the tables. */
  Object[] cells() {
    return new Object[] {name, design.branches(), design.size().committee(), design.panels()};
  }

  /** So many colleges, each in a folder of its own that is deleted afterwards. */
  void run(int colleges, long seed, Path folder, Counting counting, Runs runs) {
    runs.add(
        colleges,
        seed,
        dice -> {
          Path own = folder.resolve(UUID.randomUUID().toString());
          Counts counts = counts(own, counting, dice);
          FileSystemUtils.deleteRecursively(own.toFile());
          return counts;
        });
  }

  private Counts counts(Path folder, Counting counting, RandomGenerator dice) {
    College college = counting.exported(College.draw(design, years, course, dice));
    Counts counts = new Counts();
    counting.count(college, SimulatedReport.of(college, folder, dice), counts);
    return counts;
  }
}
