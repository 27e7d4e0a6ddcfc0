package partybuilding.assessment.report.publication;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a temporary folder beside a report.
 *
 * @param report the name of the report's folder
 * @param kind the kind of its content
 */
record SideName(String report, Kind kind) {
  /** The form of the names; those of earlier versions of the program have no run. */
  private static final Pattern NAME =
      Pattern.compile("\\.(\\d{1,9}(?:-[a-z]+)?)(?:\\.[0-9a-f]{1,32})?\\.(new|earlier)");

  /** The kinds of temporary folders. */
  enum Kind {
    /** A folder that can be deleted: an unfinished report, or one that was replaced. */
    SPARE(".new"),
    /** The earlier report, while it is being replaced by two moves. */
    EARLIER(".earlier");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Parses a path; empty if it is not such a folder. */
  static Optional<SideName> parse(Path path) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    return name.matches()
        ? Optional.of(new SideName(name.group(1), kind("." + name.group(2))))
        : Optional.empty();
  }

  private static Kind kind(String suffix) {
    return suffix.equals(Kind.EARLIER.suffix) ? Kind.EARLIER : Kind.SPARE;
  }

  /** The path beside a report for one run. */
  Path beside(Path target, String run) {
    return target.resolveSibling("." + report + "." + run + kind.suffix);
  }
}
