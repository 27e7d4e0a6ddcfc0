package partybuilding.assessment.run.preparation;

import java.nio.file.Path;

/**
 * The result of a successful preparation.
 *
 * @param folder the folder of the papers
 * @param year the meeting's
 * @param ending whether anything was published
 */
public record Prepared(Path folder, int year, Ending ending) {
  /** Whether anything was published. */
  public enum Ending {
    PUBLISHED,
    /** Nothing changed since the last preparation. */
    UNCHANGED
  }
}
