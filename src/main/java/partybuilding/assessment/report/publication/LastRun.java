package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.run.JsonFile;

/**
 * The ending of the last run in a folder of reports, for monitoring programs.
 *
 * @param ended when
 * @param ending how
 * @param report the name of the report's folder, if the run published it or found it unchanged
 */
public record LastRun(Instant ended, Ending ending, Optional<String> report) {
  static final String FILE_NAME = "last-run.json";

  /** How a run can end. */
  public enum Ending implements Coded {
    /** A report was published. */
    PUBLISHED,
    /** Nothing changed since the last publication. */
    UNCHANGED,
    /** The exports were refused. */
    REFUSED,
    /** The run was asked to end. */
    STOPPED,
    /** The run failed. */
    FAILED
  }

  /** Replaces the file of the run before in one step. */
  void write(Path folder, Access access) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    tree.put("ended", ended.truncatedTo(ChronoUnit.SECONDS).toString());
    tree.put("ending", ending.code());
    report.ifPresent(name -> tree.put("report", name));
    new ReplacedFile(folder, FILE_NAME).write(file -> JsonFile.write(tree, file), access);
  }
}
