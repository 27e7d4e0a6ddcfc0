package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.html.PageWriter;
import partybuilding.assessment.report.page.index.IndexPage;
import partybuilding.assessment.report.page.index.RecordedReport;
import partybuilding.assessment.report.page.index.RecordedYear;
import partybuilding.assessment.report.run.RunFile;

/**
 * The page over the reports of all years in a folder. It is made from their records only, so it can
 * be made again at any time.
 */
public final class ReportsIndex {
  /** Its name in the folder of reports. */
  public static final String FILE_NAME = "index.html";

  private final IndexPage page;
  private final Words words;

  private ReportsIndex(List<RecordedYear> years, String program) {
    this.words = Words.of(ReportFolder.class, IndexPage.language(years));
    this.page = IndexPage.of(years, words, program);
  }

  /**
   * The page; empty if there is no report with a readable record. {@code program} is the version of
   * the program.
   */
  public static Optional<ReportsIndex> of(Path reports, String program) throws IOException {
    Map<Integer, RecordedReport> leadership = recorded(reports, Readership.LEADERSHIP);
    Map<Integer, RecordedReport> branch = recorded(reports, Readership.BRANCH);
    Set<Integer> years = new TreeSet<>(leadership.keySet());
    years.addAll(branch.keySet());
    List<RecordedYear> found = new ArrayList<>();
    for (int year : years) {
      found.add(
          new RecordedYear(
              year,
              Optional.ofNullable(leadership.get(year)),
              Optional.ofNullable(branch.get(year))));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new ReportsIndex(found, program));
  }

  private static Map<Integer, RecordedReport> recorded(Path reports, Readership readership)
      throws IOException {
    Map<Integer, RecordedReport> recorded = new HashMap<>();
    PublishedReports.in(reports, readership)
        .forEach(
            (year, folder) ->
                RunFile.find(folder)
                    .flatMap(run -> RecordedReport.of(folder, year, run))
                    .ifPresent(report -> recorded.put(year, report)));
    return recorded;
  }

  /** Whether the page in the folder was made from the same records. */
  public boolean standsIn(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(page.source());
  }

  /** Writes the page. */
  public void write(Path file) throws IOException {
    new PageWriter(words).write(page, file);
  }
}
