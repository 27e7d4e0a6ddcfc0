package partybuilding.assessment.intake.evaluation;

import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.sheet.Sheet;

/** Who filled in the ballot of a row, as far as an export tells. */
final class Voter {
  private final Sheet sheet;
  private final OptionalInt ballotColumn;
  private final OwnBranch ownBranch;

  Voter(Reading reading) {
    sheet = reading.sheet();
    ballotColumn = reading.header().find(Column.BALLOT_ID);
    ownBranch = new OwnBranch(reading.header(), reading.rules().groups(), reading.register());
  }

  /** The ballot's id; empty where the row carries none. */
  String ballot() {
    return ballotColumn.isPresent() ? sheet.cell(ballotColumn.getAsInt()).strip() : "";
  }

  /** Whether a vote on the own branch is to be left out. */
  boolean votesOwn(int group, Branch branch) {
    return ownBranch.votes(sheet, group, branch);
  }
}
