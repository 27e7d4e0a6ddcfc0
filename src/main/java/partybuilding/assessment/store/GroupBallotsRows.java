package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import partybuilding.assessment.contract.GroupBallots;

/** How the number of a group's ballots is kept. */
final class GroupBallotsRows {
  static final YearlyShape<GroupBallots> SHAPE =
      YearlyShape.of("group_ballots", GroupBallotsRows::read)
          .with("evaluator_group", GroupBallots::group)
          .with("word", GroupBallots::word)
          .with("ballots", GroupBallots::ballots);

  private GroupBallotsRows() {}

  private static GroupBallots read(ResultSet row) throws SQLException {
    return new GroupBallots(
        row.getString("evaluator_group"), row.getString("word"), Sql.optionalLong(row, "ballots"));
  }
}
