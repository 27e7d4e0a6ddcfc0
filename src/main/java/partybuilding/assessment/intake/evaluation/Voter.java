package partybuilding.assessment.intake.evaluation;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.cell.RoundedNumbers;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/** Who filled in the ballot of a row, as far as an export says. */
final class Voter {
  private final Sheet sheet;
  private final OptionalInt ballotColumn;
  private final OwnBranch ownBranch;
  private final RoundedNumbers numbers = new RoundedNumbers();

  Voter(EvaluationReading reading) {
    sheet = reading.sheet();
    ballotColumn = reading.header().find(Column.BALLOT_ID);
    ownBranch = new OwnBranch(reading.header(), reading.rules().groups(), reading.register());
  }

  /**
   * The ballot's id; empty where the row carries none.
   *
   * @param subject what one ballot answers once
   */
  String ballot(String subject) {
    return noted(id(), subject);
  }

  /** A ballot's id, once it is noted what it speaks of. */
  String noted(String id, String subject) {
    numbers.note(id, subject);
    return id;
  }

  /** The ballot's id that a cell gives. */
  static String id(String cell) {
    return Identifier.key(CellText.value(cell));
  }

  /** Where the ballots' ids stand. */
  OptionalInt column() {
    return ballotColumn;
  }

  /** The columns that say who it was. */
  IntStream columns() {
    return IntStream.concat(ballotColumn.stream(), ownBranch.column().stream());
  }

  OwnBranch ownBranch() {
    return ownBranch;
  }

  /**
   * After the last row.
   *
   * @throws ExportsRefused if a spreadsheet has made one number of several
   */
  void end() {
    numbers
        .merged()
        .ifPresent(
            number -> {
              String column = sheet.header().name(ballotColumn.orElseThrow());
              Place place = Place.of(sheet.place().file()).at(column);
              throw new ExportsRefused(new FileNotice.MergedNumbers(place, number));
            });
  }

  private String id() {
    return ballotColumn.isPresent() ? Identifier.key(sheet.cell(ballotColumn.getAsInt())) : "";
  }

  /** Whether a vote on the own branch is to be left out. */
  boolean votesOwn(int group, Branch branch) {
    return ownBranch.votes(sheet, group, branch);
  }
}
