package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.BranchMismatch;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** The cells of a row that name its branch. Each spelling is looked up once a file. */
public final class BranchCells {
  private final Register register;
  private final OptionalInt idColumn;
  private final OptionalInt nameColumn;
  private final Map<String, Map<String, Match>> matches = new HashMap<>();

  public BranchCells(Header header, Register register) {
    this.register = register;
    this.idColumn = header.find(Column.BRANCH_ID);
    this.nameColumn = header.find(Column.BRANCH);
  }

  public Match match(Sheet sheet) {
    String id = idColumn.isPresent() ? sheet.cell(idColumn.getAsInt()) : "";
    String name = nameColumn.isPresent() ? sheet.cell(nameColumn.getAsInt()) : "";
    return match(id, name);
  }

  /** The branch of this number and name, which may stand in the cells of a row further up. */
  public Match match(String id, String name) {
    return matches
        .computeIfAbsent(id, unused -> new HashMap<>())
        .computeIfAbsent(name, unused -> register.match(id, name));
  }

  /**
   * The branches found so far, by id. Where a file calls one by several names, the first in
   * code-point order stands for it, whatever the order of the rows.
   */
  public Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (Map<String, Match> byName : matches.values()) {
      for (Match match : byName.values()) {
        if (match instanceof Match.Found found) {
          String name = found.branch().name();
          names.merge(found.branch().id(), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return names;
  }

  /** What to tell of a row whose branch was not found. */
  public Notice notice(Sheet sheet, Match match) {
    int column = nameColumn.orElseGet(idColumn::getAsInt);
    if (match instanceof Match.Unknown unknown) {
      return new UnknownBranch(sheet.place(columnOf(sheet, unknown)), unknown.value());
    }
    if (match instanceof Match.Contradiction c) {
      return new BranchMismatch(sheet.place(column), c.id(), c.name());
    }
    return new MissingValue(sheet.place(column));
  }

  private int columnOf(Sheet sheet, Match.Unknown unknown) {
    boolean numbered =
        idColumn.isPresent() && sheet.cell(idColumn.getAsInt()).strip().equals(unknown.value());
    return numbered ? idColumn.getAsInt() : nameColumn.orElseGet(idColumn::getAsInt);
  }
}
