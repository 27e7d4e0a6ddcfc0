package partybuilding.assessment.report.page.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;

/**
 * The reports of a year as the page over all years shows them.
 *
 * @param name the year
 * @param college the verdicts on the college against the year before
 * @param restated how many of the year's published figures have changed since
 * @param leadership the report of the whole college
 * @param branch the folders of the branches
 */
public record IndexYear(
    String name,
    List<String> college,
    String restated,
    Optional<IndexEdition> leadership,
    Optional<IndexEdition> branch) {
  public IndexYear {
    college = List.copyOf(college);
  }

  static IndexYear of(RecordedYear year, List<RecordedYear> all, Words words) {
    return new IndexYear(
        Integer.toString(year.year()),
        year.leadership().map(report -> CollegeLine.of(report, words)).orElse(List.of()),
        restated(IndexRestatement.count(year.year(), all), words),
        year.leadership().map(report -> IndexEdition.whole(report, words)),
        year.branch().map(report -> IndexEdition.branches(report, words)));
  }

  private static String restated(int figures, Words words) {
    return figures == 0
        ? words.text("reports.restated.none")
        : words.text("reports.restated.count", Map.of("count", NumberText.count(figures)));
  }
}
