package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.HeadCount;
import partybuilding.assessment.contract.Turnout;

/** The turnout of each year. */
public final class TurnoutTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("turnout", 8);

  private final YearRows<Turnout> rows;

  TurnoutTable(Sql sql) {
    rows = new YearRows<>(sql, SHAPE, TurnoutTable::cells, TurnoutTable::turnout);
  }

  /** Puts a year's turnout in the place of whatever is kept of it. */
  public void replace(int year, List<Turnout> groups) {
    rows.replace(year, groups);
  }

  /** The turnout kept of a year. */
  public List<Turnout> find(int year) {
    return rows.find(year);
  }

  void forget(int year) {
    rows.forget(year);
  }

  private static List<Object> cells(Turnout turnout) {
    List<Object> cells = new ArrayList<>(List.of(turnout.line(), turnout.group()));
    for (HeadCount what : HeadCount.values()) {
      cells.add(turnout.count(what));
    }
    return cells;
  }

  private static Turnout turnout(ResultSet row) throws SQLException {
    Map<HeadCount, Integer> counts = new EnumMap<>(HeadCount.class);
    for (HeadCount what : HeadCount.values()) {
      Sql.optionalInt(row, what.column().code()).ifPresent(count -> counts.put(what, count));
    }
    return new Turnout(row.getLong("line"), row.getString("evaluator_group"), counts);
  }
}
