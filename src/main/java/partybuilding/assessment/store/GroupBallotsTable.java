package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import partybuilding.assessment.contract.GroupBallots;

/** How many ballots of each group count in each year. */
public final class GroupBallotsTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("group_ballots", 3);

  private final YearRows<GroupBallots> rows;

  GroupBallotsTable(Sql sql) {
    rows = new YearRows<>(sql, SHAPE, GroupBallotsTable::cells, GroupBallotsTable::ballots);
  }

  /** Puts a year's numbers in the place of whatever is kept of it. */
  public void replace(int year, List<GroupBallots> groups) {
    rows.replace(year, groups);
  }

  /** The numbers kept of a year, in the order of its rules' groups. */
  public List<GroupBallots> find(int year) {
    return rows.find(year);
  }

  void forget(int year) {
    rows.forget(year);
  }

  private static List<Object> cells(GroupBallots group) {
    return List.of(group.group(), group.word(), group.ballots());
  }

  private static GroupBallots ballots(ResultSet row) throws SQLException {
    return new GroupBallots(
        row.getString("evaluator_group"), row.getString("word"), Sql.optionalLong(row, "ballots"));
  }
}
