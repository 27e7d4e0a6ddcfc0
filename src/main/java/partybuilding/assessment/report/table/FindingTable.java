package partybuilding.assessment.report.table;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/** Every finding that is kept. Its message leaves out the place, which has columns of its own. */
final class FindingTable {
  static final List<String> HEADER =
      List.of("severity", "code", "file", "line", "column", "message");

  private FindingTable() {}

  static Stream<List<?>> rows(Comparison facts, Words words) {
    return facts.sources().findings().kept().stream()
        .map(finding -> row(finding, finding.sentence(words)));
  }

  private static List<?> row(Finding finding, String message) {
    Place place = finding.place();
    Row row = new Row().add(finding.severity().code()).add(finding.code()).add(place.file());
    if (place.line() == 0) {
      row.blank(1);
    } else {
      row.add(place.line());
    }
    return row.add(place.column()).add(message).cells();
  }
}
