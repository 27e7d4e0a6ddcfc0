package partybuilding.assessment.report.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;

/**
 * The published figures that moved, of whatever table, one a row. A figure's key is its row's key
 * without the year, and its column: {@code B01/confidence/score}, {@code confidence/ballots} of the
 * college, {@code all/capability/closed} of the ledger. An empty value means that there was or is
 * none, or that it may not be shown beside the other.
 */
final class RestatementTable {
  static final List<String> HEADER =
      List.of("published_on", "year", "table", "key", "was", "now", "cause");

  private RestatementTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.sources().restatements().stream()
        .sorted(Restatement.ORDER)
        .map(RestatementTable::row);
  }

  private static List<?> row(Restatement moved) {
    RestatedValues values = moved.values();
    Row row = new Row().add(moved.publishedOn()).add(moved.year());
    row.add(moved.table()).add(moved.key());
    add(row, values.was(), values);
    add(row, values.now(), values);
    return row.add(moved.cause()).cells();
  }

  private static void add(Row row, OptionalDouble value, RestatedValues values) {
    if (values.counted() && value.isPresent()) {
      row.add((long) value.getAsDouble());
    } else {
      row.add(value);
    }
  }
}
