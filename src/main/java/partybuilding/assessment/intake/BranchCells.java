package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.BranchMismatch;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.Notice;

/** The cells of a row that name its branch. Each spelling is looked up once a file. */
final class BranchCells {
  private final Register register;
  private final OptionalInt idColumn;
  private final OptionalInt nameColumn;
  private final Map<String, Map<String, Match>> matches = new HashMap<>();

  BranchCells(Header header, Register register) {
    this.register = register;
    this.idColumn = header.find(Column.BRANCH_ID);
    this.nameColumn = header.find(Column.BRANCH);
  }

  Match match(Sheet sheet) {
    String id = idColumn.isPresent() ? sheet.cell(idColumn.getAsInt()) : "";
    String name = nameColumn.isPresent() ? sheet.cell(nameColumn.getAsInt()) : "";
    return matches
        .computeIfAbsent(id, unused -> new HashMap<>())
        .computeIfAbsent(name, unused -> register.match(id, name));
  }

  /** What to tell of a row whose branch was not found. */
  Notice notice(Sheet sheet, Match match) {
    int column = nameColumn.orElseGet(idColumn::getAsInt);
    if (match instanceof Match.Unknown unknown) {
      return new UnknownBranch(sheet.place(column), unknown.value());
    }
    if (match instanceof Match.Contradiction c) {
      return new BranchMismatch(sheet.place(column), c.id(), c.name());
    }
    return new MissingValue(sheet.place(column));
  }
}
