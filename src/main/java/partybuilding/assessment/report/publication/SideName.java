package partybuilding.assessment.report.publication;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a folder that stands beside a report while it is replaced.
 *
 * @param report the name of the report's folder
 * @param kind what stands there
 */
record SideName(String report, Kind kind) {
  /** Earlier versions of the program named no run. */
  private static final Pattern NAME =
      Pattern.compile("\\.(\\d{1,9}(?:-[a-z]+)?)(?:\\.[0-9a-f]{1,32})?\\.(new|earlier)");

  /** What may stand beside a report. */
  enum Kind {
    /** Nothing that anybody misses: a report that is not finished, or one that was replaced. */
    SPARE(".new"),
    /** The report itself, for the moment in which nothing stands in its place. */
    EARLIER(".earlier");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Empty for what is no such folder. */
  static Optional<SideName> parse(Path path) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    return name.matches()
        ? Optional.of(new SideName(name.group(1), kind("." + name.group(2))))
        : Optional.empty();
  }

  private static Kind kind(String suffix) {
    return suffix.equals(Kind.EARLIER.suffix) ? Kind.EARLIER : Kind.SPARE;
  }

  /** The place beside a report that is one run's own. */
  Path beside(Path target, String run) {
    return target.resolveSibling("." + report + "." + run + kind.suffix);
  }
}
