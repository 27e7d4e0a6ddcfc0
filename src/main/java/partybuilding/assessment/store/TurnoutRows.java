package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;

/** How the turnout of a group is kept; each count has a column of its name. */
final class TurnoutRows {
  static final YearlyShape<Turnout> SHAPE = shape();

  private TurnoutRows() {}

  private static YearlyShape<Turnout> shape() {
    YearlyShape<Turnout> shape =
        YearlyShape.of("turnout", TurnoutRows::read)
            .with("line", Turnout::line)
            .with("evaluator_group", Turnout::group);
    for (HeadCount what : HeadCount.values()) {
      shape = shape.with(what.column().code(), turnout -> turnout.count(what));
    }
    return shape;
  }

  private static Turnout read(ResultSet row) throws SQLException {
    Map<HeadCount, Integer> counts = new EnumMap<>(HeadCount.class);
    for (HeadCount what : HeadCount.values()) {
      Sql.optionalInt(row, what.column().code()).ifPresent(count -> counts.put(what, count));
    }
    return new Turnout(row.getLong("line"), row.getString("evaluator_group"), counts);
  }
}
