package partybuilding.assessment.report.table;

import static partybuilding.assessment.report.column.ColumnType.DATE;
import static partybuilding.assessment.report.column.ColumnType.NUMBER;
import static partybuilding.assessment.report.column.ColumnType.TEXT;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.restatement.Restatement;

/**
 * The published figures that moved, of whatever table, one per row. A figure's key is its row's key
 * without the year, and its column: {@code B01/confidence/score}, {@code confidence/ballots} of the
 * college, {@code all/capability/closed} of the ledger. An empty value means that there was or is
 * none, or that it may not be shown beside the other.
 */
final class RestatementTable {
  private static final ColumnList<Restatement> COLUMNS =
      new ColumnList<Restatement>()
          .key("published_on", DATE, Restatement::publishedOn)
          .year(Restatement::year)
          .key("table", TEXT, Restatement::table)
          .key("key", TEXT, Restatement::key)
          .optional("was", NUMBER, moved -> figure(moved, moved.values().was()))
          .optional("now", NUMBER, moved -> figure(moved, moved.values().now()))
          .required("cause", TEXT, Restatement::cause);

  static final ReportTable<Comparison, Restatement> TABLE =
      ReportTable.of(TableName.RESTATEMENTS, RestatementTable::rows, COLUMNS).keyMayRepeat();

  private RestatementTable() {}

  private static Stream<Restatement> rows(Comparison facts) {
    return facts.sources().restatements().stream().sorted(Restatement.ORDER);
  }

  /** A whole number where the figure counts something. */
  private static Optional<Number> figure(Restatement moved, OptionalDouble value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double figure = value.getAsDouble();
    return moved.values().counted() ? Optional.of((long) figure) : Optional.of(figure);
  }
}
