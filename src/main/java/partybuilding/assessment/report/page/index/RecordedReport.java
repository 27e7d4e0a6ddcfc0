package partybuilding.assessment.report.page.index;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunSubject;

/**
 * A report as its record describes it. The record may have been edited by anyone, so a file counts
 * only if it exists and is not a link.
 *
 * @param folder where it lies
 * @param run its record
 * @param subject what it is about
 * @param language what it is written in
 */
public record RecordedReport(Path folder, Run run, RunSubject subject, Language language) {
  /** A path within a folder of the report, with a name as this program gives it. */
  private static final Pattern WITHIN = Pattern.compile("([\\p{L}\\p{N}_-]{1,80})/.+");

  /** The report in a folder; empty if the record is incomplete or of another year. */
  public static Optional<RecordedReport> of(Path folder, int year, Run run) {
    Optional<RunSubject> subject = run.subject().filter(stated -> stated.year() == year);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? subject.flatMap(stated -> of(folder, run, stated))
        : Optional.empty();
  }

  private static Optional<RecordedReport> of(Path folder, Run run, RunSubject subject) {
    return Language.find(subject.language())
        .map(language -> new RecordedReport(folder, run, subject, language));
  }

  /** Whether it published a file that is still there. */
  boolean holds(String file) {
    return run.outputs().containsKey(file)
        && Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** The name of its folder, which is its path relative to the page over all years. */
  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** The folders within it, sorted. */
  List<String> folders() {
    return run.outputs().keySet().stream()
        .map(WITHIN::matcher)
        .filter(Matcher::matches)
        .map(path -> path.group(1))
        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
  }
}
