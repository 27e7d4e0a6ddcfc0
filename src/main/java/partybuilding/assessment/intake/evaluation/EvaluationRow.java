package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Evaluation;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.intake.GroupCell;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.WrongYear;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** Reads the rows of one evaluation file, each into an accepted evaluation or a notice. */
final class EvaluationRow {
  private static final Set<String> INVALID = Set.of("无效", "否", "invalid", "no", "false", "0");

  private final Sheet sheet;
  private final String yearText;
  private final BranchCells branches;
  private final GroupCell groups;
  private final OptionalInt yearColumn;
  private final OptionalInt ballotColumn;
  private final OptionalInt validityColumn;
  private final OwnBranch ownBranch;
  private final List<Optional<AnswerCell>> answerCells = new ArrayList<>();

  EvaluationRow(Sheet sheet, int year, Rules rules, Register register, BitSet gradeWords) {
    this.sheet = sheet;
    this.yearText = Integer.toString(year);
    Header header = sheet.header();
    branches = new BranchCells(header, register);
    groups = new GroupCell(header, rules.groups());
    yearColumn = header.find(Column.YEAR);
    ballotColumn = header.find(Column.BALLOT_ID);
    validityColumn = header.find(Column.VALIDITY);
    ownBranch = new OwnBranch(header, rules.groups(), register);
    header.find(Column.DEBRIEF_MODE);
    header.find(Column.EVALUATED_ON);
    for (Indicator indicator : rules.indicators()) {
      OptionalInt column = header.find(indicator.names());
      answerCells.add(
          column.isPresent()
              ? Optional.of(new AnswerCell(indicator.scale(), column.getAsInt(), gradeWords))
              : Optional.empty());
    }
  }

  /** Reads the current row. */
  void read(BallotSink sink) {
    if (validityColumn.isPresent()
        && INVALID.contains(Spelling.of(sheet.cell(validityColumn.getAsInt())))) {
      sheet.tally().invalid();
      return;
    }
    Match match = branches.match(sheet);
    int group = groups.find(sheet);
    int[] values = new int[answerCells.size()];
    Optional<Notice> fault = fault(match, group).or(() -> answers(values));
    if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (match instanceof Match.Found found) {
      admit(found.branch(), group, new Answers(values), sink);
    }
  }

  /** The branches that the rows name, by id. */
  Map<String, String> branchNames() {
    return branches.names();
  }

  private void admit(Branch branch, int group, Answers answers, BallotSink sink) {
    if (ownBranch.votes(sheet, group, branch)) {
      sheet.tally().ownBranch();
    } else if (answers.blank()) {
      sheet.tally().blank();
    } else {
      String ballot = ballotColumn.isPresent() ? sheet.cell(ballotColumn.getAsInt()).strip() : "";
      sink.accept(new Evaluation(sheet.line(), branch.id(), group, ballot, answers));
      sheet.tally().accepted();
    }
  }

  private Optional<Notice> fault(Match match, int group) {
    if (yearColumn.isPresent() && wrongYear(sheet.cell(yearColumn.getAsInt()))) {
      return Optional.of(new WrongYear(sheet.place(yearColumn.getAsInt()), yearText));
    }
    if (!(match instanceof Match.Found)) {
      return Optional.of(branches.notice(sheet, match));
    }
    return group < 0 ? Optional.of(groups.notice(sheet)) : Optional.empty();
  }

  private boolean wrongYear(String cell) {
    if (cell.isEmpty() || cell.equals(yearText)) {
      return false;
    }
    String spelling = Spelling.of(cell).replace("年", "").replace("度", "");
    return !spelling.isEmpty() && !spelling.equals(yearText);
  }

  private Optional<Notice> answers(int[] values) {
    for (int i = 0; i < values.length; i++) {
      Optional<AnswerCell> cell = answerCells.get(i);
      values[i] =
          cell.isPresent() ? cell.get().read(sheet.cell(cell.get().column())) : Answers.NONE;
      if (values[i] == AnswerCell.INVALID) {
        AnswerCell invalid = cell.orElseThrow();
        int column = invalid.column();
        return Optional.of(invalid.notice(sheet.place(column), sheet.cell(column)));
      }
    }
    return Optional.empty();
  }
}
