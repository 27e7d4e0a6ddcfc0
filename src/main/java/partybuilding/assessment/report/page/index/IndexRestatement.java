package partybuilding.assessment.report.page.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.run.RestatedYear;
import partybuilding.assessment.restatement.Cause;

/**
 * The number of published figures of a year that changed, as the first report with the change
 * counts them.
 *
 * @param words the sentence
 * @param table the link to the table that lists them; empty if the table is missing
 */
public record IndexRestatement(String words, Optional<IndexLink> table) {
  private static final String TABLE = TableName.RESTATEMENTS.path();

  /** A restatement and a report that lists it. */
  private record Said(RestatedYear restated, RecordedReport by) {
    /** The identity of a restatement; every report repeats those of earlier reports. */
    String key() {
      return restated.publishedOn() + " " + restated.year();
    }
  }

  /** All restatements, the newest first, each from the newest report that lists it. */
  static List<IndexRestatement> all(List<RecordedYear> recorded, Words words) {
    Map<String, Said> newest = new TreeMap<>(Comparator.reverseOrder());
    said(recorded).forEach(said -> newest.put(said.key(), said));
    return newest.values().stream().map(said -> of(said, words)).toList();
  }

  /** How often figures of a year have changed. */
  static int count(int year, List<RecordedYear> recorded) {
    Map<String, Said> newest = new TreeMap<>();
    said(recorded).forEach(said -> newest.put(said.key(), said));
    return newest.values().stream()
        .map(Said::restated)
        .filter(restated -> restated.year() == year)
        .mapToInt(RestatedYear::figures)
        .sum();
  }

  private static Stream<Said> said(List<RecordedYear> recorded) {
    return recorded.stream()
        .sorted(Comparator.comparingInt(RecordedYear::year))
        .flatMap(year -> year.leadership().stream())
        .flatMap(report -> report.run().restated().stream().map(moved -> new Said(moved, report)));
  }

  private static IndexRestatement of(Said said, Words words) {
    RestatedYear restated = said.restated();
    Map<String, Object> values =
        Map.of(
            "day", restated.publishedOn(),
            "year", Integer.toString(restated.year()),
            "count", NumberText.count(restated.figures()),
            "causes", causes(restated, words));
    return new IndexRestatement(
        words.text("reports.restated.figures", values), table(said.by(), words));
  }

  private static String causes(RestatedYear restated, Words words) {
    return restated.causes().stream()
        .sorted()
        .map(Cause::code)
        .map(code -> words.text("reports.cause." + code))
        .collect(Collectors.joining(words.text("list.separator")));
  }

  private static Optional<IndexLink> table(RecordedReport report, Words words) {
    return report.holds(TABLE)
        ? Optional.of(
            new IndexLink(report.name() + "/" + TABLE, words.text("reports.restated.table")))
        : Optional.empty();
  }
}
