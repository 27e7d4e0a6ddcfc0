package partybuilding.assessment.notice;

import java.util.Comparator;

/**
 * How often one kind of notice was met in one file, kept or not.
 *
 * @param file the file's name
 * @param severity how much the kind weighs
 * @param code the kind's code
 * @param count at least 1
 */
public record FindingCount(String file, Severity severity, String code, long count) {
  /** By file, then gravest first, then by code. */
  public static final Comparator<FindingCount> BY_FILE =
      Comparator.comparing(FindingCount::file)
          .thenComparing(FindingCount::severity)
          .thenComparing(FindingCount::code);

  /** The same kind and file, met so often. */
  FindingCount times(long times) {
    return new FindingCount(file, severity, code, times);
  }
}
