package partybuilding.assessment.report.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.PublishedDay;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;

/**
 * A row of a published {@link RestatementTable}, read back. It may have been edited by anyone.
 *
 * @param cells one for each column of the table
 */
record RestatementRow(List<?> cells) {
  /** What it says; empty if no report says such a thing. */
  Optional<Restatement> restatement() {
    Set<Cause> causes = Cause.all(text("cause"));
    return causes.isEmpty() || !(cell("year") instanceof Integer year) || noFigures()
        ? Optional.empty()
        : PublishedDay.find(text("published_on"))
            .map(day -> new Restatement(day, year, text("table"), text("key"), values(), causes));
  }

  private boolean noFigures() {
    return noFigure(cell("was")) || noFigure(cell("now"));
  }

  /** A figure may be missing. */
  private static boolean noFigure(Object cell) {
    return !(cell instanceof Number) && !cell.equals("");
  }

  private RestatedValues values() {
    String key = text("key");
    boolean counted = TableRegistry.counts(text("table"), key.substring(key.lastIndexOf('/') + 1));
    return new RestatedValues(counted, figure(cell("was")), figure(cell("now")));
  }

  private static OptionalDouble figure(Object cell) {
    return cell instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private String text(String column) {
    return cell(column).toString();
  }

  private Object cell(String column) {
    return cells.get(RestatementTable.TABLE.header().indexOf(column));
  }
}
