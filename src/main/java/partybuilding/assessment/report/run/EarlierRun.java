package partybuilding.assessment.report.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The record of an earlier year's report, whose digest a later report records, so that a change of
 * the earlier one is detected.
 *
 * @param folder the name of its folder, beside that of the later report
 * @param sha256 of its record
 */
public record EarlierRun(String folder, String sha256) {
  static final String PROPERTY = "year_before";

  /**
   * The form of the folder's name: a record may have been edited by anyone and must not name a
   * folder elsewhere.
   */
  private static final Pattern FOLDER = Pattern.compile("\\d{1,9}(?:-[a-z]+)?");

  /** Parses the entry of a record; empty if it is not valid. */
  static Optional<EarlierRun> parse(Map<String, String> stated) {
    String folder = stated.getOrDefault("folder", "");
    return FOLDER.matcher(folder).matches()
        ? Optional.of(new EarlierRun(folder, stated.getOrDefault("sha256", "")))
        : Optional.empty();
  }

  /** The run of a report's folder; empty if there is no record. */
  public static Optional<EarlierRun> of(Path report) throws IOException {
    Path file = report.resolve(Run.FILE_NAME);
    return Files.isRegularFile(file)
        ? Optional.of(new EarlierRun(String.valueOf(report.getFileName()), Fingerprint.of(file)))
        : Optional.empty();
  }

  /** Its place beside a later report. */
  Path beside(Path report) {
    return report.toAbsolutePath().normalize().resolveSibling(folder);
  }
}
