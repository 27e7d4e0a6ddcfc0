package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import partybuilding.assessment.contract.Debrief;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.contract.Grade;

/** The debriefs of each year. */
public final class DebriefTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("debrief", 4);

  private final YearRows<Debrief> rows;

  DebriefTable(Sql sql) {
    rows = new YearRows<>(sql, SHAPE, DebriefTable::cells, DebriefTable::debrief);
  }

  /** Puts a year's debriefs in the place of whatever is kept of it. */
  public void replace(int year, List<Debrief> debriefs) {
    rows.replace(year, debriefs);
  }

  /** The debriefs kept of a year. */
  public List<Debrief> find(int year) {
    return rows.find(year);
  }

  void forget(int year) {
    rows.forget(year);
  }

  private static List<Object> cells(Debrief debrief) {
    return List.of(
        debrief.branch(),
        debrief.mode().code(),
        debrief.partsGiven(),
        debrief.decidedGrade().map(Grade::code));
  }

  private static Debrief debrief(ResultSet row) throws SQLException {
    return new Debrief(
        row.getString("branch"),
        DebriefMode.valueOf(row.getString("debrief_mode").toUpperCase(Locale.ROOT)),
        Sql.optionalInt(row, "parts_given"),
        Sql.optionalText(row, "decided_grade")
            .map(code -> Grade.valueOf(code.toUpperCase(Locale.ROOT))));
  }
}
