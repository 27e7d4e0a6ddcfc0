package partybuilding.assessment.report.table;

import java.time.LocalDate;
import java.util.OptionalDouble;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;

/** A row of a published {@link RestatementTable}. */
final class RestatementRow {
  private RestatementRow() {}

  /** What a row of a published table says. */
  static Restatement read(CsvFileRows row) {
    String table = row.cell("table");
    String key = row.cell("key");
    boolean counted = TableRegistry.counts(table, key.substring(key.lastIndexOf('/') + 1));
    return new Restatement(
        LocalDate.parse(row.cell("published_on")),
        Integer.parseInt(row.cell("year")),
        table,
        key,
        new RestatedValues(counted, figure(row.cell("was")), figure(row.cell("now"))),
        Cause.all(row.cell("cause")));
  }

  private static OptionalDouble figure(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
