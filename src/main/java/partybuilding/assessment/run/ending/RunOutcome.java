package partybuilding.assessment.run.ending;

import java.nio.file.Path;
import java.time.Duration;

/** How a run ended, if it ended well. */
public sealed interface RunOutcome {
  /** The folder the report lies in. */
  Path folder();

  /** Nothing has changed since this was published. */
  record Unchanged(Path folder) implements RunOutcome {}

  /**
   * A report was published.
   *
   * @param folder where
   * @param rows how many rows were read from yearly files in this run
   * @param readingTime how long reading took
   */
  record Published(Path folder, long rows, Duration readingTime) implements RunOutcome {}
}
