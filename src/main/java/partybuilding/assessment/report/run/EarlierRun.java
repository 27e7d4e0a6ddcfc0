package partybuilding.assessment.report.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The record of an earlier year's report, by which a later one recognises it: whoever changes the
 * one has to change the other too, or is found out.
 *
 * @param folder the name of its folder, beside that of the later report
 * @param sha256 of its record
 */
public record EarlierRun(String folder, String sha256) {
  static final String PROPERTY = "year_before";

  /** A record may have been changed by anybody, and names a folder beside its own all the same. */
  private static final Pattern FOLDER = Pattern.compile("\\d{1,9}(?:-[a-z]+)?");

  /** As a record states it; empty if what it states is no such report. */
  static Optional<EarlierRun> parse(Map<String, String> stated) {
    String folder = stated.getOrDefault("folder", "");
    return FOLDER.matcher(folder).matches()
        ? Optional.of(new EarlierRun(folder, stated.getOrDefault("sha256", "")))
        : Optional.empty();
  }

  /** Of a report's folder; empty where no record lies. */
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
