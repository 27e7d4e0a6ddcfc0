package partybuilding.assessment.intake.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.cell.WholeNumber;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.Validity;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.intake.GroupCell;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.notice.BallotNotice.UnknownValidity;
import partybuilding.assessment.notice.BallotNotice.WrongYear;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** What a row says in every layout before its answers: the year, the branch, the group. */
final class RowHead {
  private final Sheet sheet;
  private final String yearText;
  private final BranchCells branches;
  private final GroupCell groups;
  private final OptionalInt yearColumn;
  private final OptionalInt validityColumn;
  private final Map<String, Optional<Validity>> validities = new HashMap<>();

  RowHead(EvaluationReading reading) {
    sheet = reading.sheet();
    yearText = Integer.toString(sheet.year());
    Header header = reading.header();
    branches = new BranchCells(header, reading.register());
    groups = new GroupCell(header, reading.rules().groups());
    yearColumn = header.find(Column.YEAR);
    validityColumn = header.find(Column.VALIDITY);
    header.find(Column.DEBRIEF_MODE);
    header.find(Column.EVALUATED_ON);
  }

  /** Whether the row is marked invalid. */
  boolean invalid() {
    return validityColumn.isPresent() && validity().filter(Validity.INVALID::equals).isPresent();
  }

  private Optional<Validity> validity() {
    return validities.computeIfAbsent(sheet.written(validityColumn.orElseThrow()), Validity::find);
  }

  /** What became of the search for the row's branch. */
  Match match() {
    return branches.match(sheet);
  }

  /** The place of the row's group among the year's groups; -1 if it is none of them. */
  int group() {
    return groups.find(sheet);
  }

  /**
   * What is wrong with the row's cells as such, its validity, year, branch or group. A row with
   * nothing wrong counts among those that name its group.
   */
  Optional<Notice> fault(Match match, int group) {
    Optional<Notice> broken = sheet.fault();
    if (broken.isPresent()) {
      return broken;
    }
    if (validityColumn.isPresent() && validity().isEmpty()) {
      return Optional.of(unknownValidity(validityColumn.getAsInt()));
    }
    Optional<Notice> fault = headFault(match, group);
    if (fault.isEmpty()) {
      groups.meet(sheet);
    }
    return fault;
  }

  private Notice unknownValidity(int column) {
    return new UnknownValidity(sheet.place(column), sheet.written(column), Validity.known());
  }

  private Optional<Notice> headFault(Match match, int group) {
    if (yearColumn.isPresent() && wrongYear(sheet.cell(yearColumn.getAsInt()))) {
      return Optional.of(
          new WrongYear(
              sheet.place(yearColumn.getAsInt()), yearText, sheet.cell(yearColumn.getAsInt())));
    }
    if (!(match instanceof Match.Found)) {
      return Optional.of(branches.notice(sheet, match));
    }
    return group < 0 ? Optional.of(groups.notice(sheet)) : Optional.empty();
  }

  /** The columns of the head, and which of their cells give nothing to tell of. */
  Map<Integer, Predicate<String>> uses() {
    Map<Integer, Predicate<String>> uses = new HashMap<>();
    branches.idColumn().ifPresent(column -> uses.put(column, cell -> true));
    branches.nameColumn().ifPresent(column -> uses.put(column, cell -> true));
    uses.put(groups.column(), cell -> true);
    yearColumn.ifPresent(column -> uses.put(column, cell -> !wrongYear(CellText.value(cell))));
    validityColumn.ifPresent(column -> uses.put(column, RowHead::valid));
    return uses;
  }

  private static boolean valid(String cell) {
    return Validity.find(CellText.of(cell)).filter(v -> v != Validity.INVALID).isPresent();
  }

  BranchCells branches() {
    return branches;
  }

  GroupCell groups() {
    return groups;
  }

  private boolean wrongYear(String cell) {
    if (cell.isEmpty() || cell.equals(yearText)) {
      return false;
    }
    String year = WholeNumber.plain(Spelling.of(cell)).replace("年", "").replace("度", "");
    return !year.equals(yearText);
  }

  /** The words that the rows use most for the groups, by id. */
  Map<String, String> groupWords() {
    return groups.wordsMostUsed();
  }

  /** The branches that the rows name, by id. */
  Map<String, String> branchNames() {
    return branches.names();
  }
}
