package partybuilding.assessment.intake.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.block.DistinctCells;
import partybuilding.assessment.block.PlainRows;

/** Who filled in the ballots of the rows of plain blocks. */
final class PlainVoter {
  private final Voter voter;
  private final OptionalInt column;
  private final DistinctCells<Voted> ballots;
  private final int none;
  private int[] codes = {};

  PlainVoter(Voter voter, BallotSink sink) {
    this.none = sink.ballot("");
    this.voter = voter;
    this.column = voter.column();
    this.ballots = new DistinctCells<>(cell -> Optional.of(voted(Voter.id(cell), sink)));
  }

  /** A ballot's id and the number of its rows. */
  private record Voted(String id, int number) {}

  private static Voted voted(String id, BallotSink sink) {
    return new Voted(id, sink.ballot(id));
  }

  /** The rows of one block are asked for next. */
  void bind(PlainRows rows) {
    if (column.isPresent()) {
      codes = rows.codes(column.getAsInt());
      ballots.bind(rows.texts(column.getAsInt()));
    }
  }

  /** The number of a row's ballot; its id is noted as {@link Voter#ballot} notes it. */
  int ballot(int row, String subject) {
    if (column.isEmpty()) {
      return none;
    }
    Voted ballot = ballots.of(codes[row]).orElseThrow();
    voter.noted(ballot.id(), subject);
    return ballot.number();
  }
}
