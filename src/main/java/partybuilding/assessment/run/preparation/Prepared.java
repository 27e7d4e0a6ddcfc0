package partybuilding.assessment.run.preparation;

import java.nio.file.Path;

/**
 * How a preparation ended, if it ended well.
 *
 * @param folder where it lies
 * @param year the meeting's
 * @param ending whether anything was published
 */
public record Prepared(Path folder, int year, Ending ending) {
  /** Whether anything was published. */
  public enum Ending {
    PUBLISHED,
    /** Nothing has changed since it was. */
    UNCHANGED
  }
}
