package partybuilding.assessment.report.page.index;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.run.Headline;

/**
 * The verdicts on the college against the year before; dimensions with the same verdict share a
 * clause.
 */
final class CollegeLine {
  private CollegeLine() {}

  static List<String> of(RecordedReport report, Words words) {
    return Stream.of(Verdict.values())
        .flatMap(verdict -> of(verdict, report, words).stream())
        .toList();
  }

  private static List<String> of(Verdict verdict, RecordedReport report, Words words) {
    Predicate<Headline> same = headline -> headline.verdict() == verdict;
    List<String> names =
        report.run().college().stream().filter(same).map(Headline::dimension).toList();
    if (names.isEmpty()) {
      return List.of();
    }
    Map<String, String> values =
        Map.of(
            "dimensions", String.join(words.text("list.separator"), names),
            "word", words.text("verdict." + verdict.code()));
    return List.of(words.text("reports.college", values));
  }
}
