package partybuilding.assessment.store;

import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;

/** How the number of a group's ballots is kept. */
final class GroupBallotsRows {
  static final BlockShape<GroupBallots> SHAPE =
      BlockShape.of("group_ballots", GroupBallotsRows::read)
          .texts("evaluator_group", GroupBallots::group)
          .texts("word", GroupBallots::word)
          .numbers("ballots", GroupBallots::ballots);

  private GroupBallotsRows() {}

  private static GroupBallots read(BlockRow row) {
    return new GroupBallots(
        row.text("evaluator_group"), row.text("word"), row.optionalNumber("ballots"));
  }
}
