package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.contract.Debrief;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.contract.DebriefPart;
import partybuilding.assessment.contract.Grade;

/** The debriefs of each year. */
public final class DebriefTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("debrief", 8);

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
    List<Object> cells =
        new ArrayList<>(List.of(debrief.branch(), debrief.mode().code(), debrief.secretary()));
    for (DebriefPart part : DebriefPart.values()) {
      cells.add(debrief.given(part));
    }
    cells.add(debrief.decidedGrade().map(Grade::code));
    return cells;
  }

  private static Debrief debrief(ResultSet row) throws SQLException {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (DebriefPart part : DebriefPart.values()) {
      Sql.optionalTruth(row, part.code()).ifPresent(given -> parts.put(part, given));
    }
    return new Debrief(
        row.getString("branch"),
        DebriefMode.valueOf(row.getString("debrief_mode").toUpperCase(Locale.ROOT)),
        Sql.optionalText(row, "secretary"),
        parts,
        Sql.optionalText(row, "decided_grade")
            .map(code -> Grade.valueOf(code.toUpperCase(Locale.ROOT))));
  }
}
