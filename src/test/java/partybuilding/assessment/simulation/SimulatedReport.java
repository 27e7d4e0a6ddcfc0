package partybuilding.assessment.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import partybuilding.assessment.cli.Terminal;
import partybuilding.assessment.csv.TableReading;

/** The published tables of a college, made by the program from the college's files. */
final class SimulatedReport {
  private static final int PUBLISHED = 0;

  private final Path tables;
  private final Map<String, List<Map<String, String>>> read = new HashMap<>();

  private SimulatedReport(Path tables) {
    this.tables = tables;
  }

  /** Writes the exports and runs the program on them, with a state of its own. */
  static SimulatedReport of(College college, Path folder, RandomGenerator dice) {
    ExportFolder exports = new ExportFolder(folder.resolve("data"), college.design());
    int year = SimulatedHistory.FIRST_YEAR;
    for (College.Held held : college.meetings()) {
      exports.write(year++, held.rows());
    }
    new Ledgers(college.design(), dice).write(exports, college.meetings().size());
    publish(folder);
    return new SimulatedReport(folder.resolve("reports").resolve(year - 1 + "/tables"));
  }

  /**
   * One at a time, as a process of its own would be: Spring Batch finds a running step by its
   * number in a map of the whole process, and every state numbers its steps from 1.
   */
  private static synchronized void publish(Path folder) {
    Terminal run =
        Terminal.run(
            "run",
            "--data=" + folder.resolve("data"),
            "--reports=" + folder.resolve("reports"),
            "--state=" + folder.resolve("state"),
            "--formats=csv",
            "--threads=1",
            "--quiet");
    if (run.status() != PUBLISHED) {
      throw new IllegalStateException(run.toString());
    }
  }

  /** The rows of a table. */
  List<Map<String, String>> rows(String table) {
    return read.computeIfAbsent(table, this::read);
  }

  private List<Map<String, String>> read(String table) {
    try {
      return TableReading.rows(tables.resolve(table));
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
