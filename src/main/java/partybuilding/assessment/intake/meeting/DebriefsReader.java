package partybuilding.assessment.intake.meeting;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code debriefs-YYYY.csv}: how each branch reported, and the grade decided on it. */
public final class DebriefsReader {
  private static final Form FORM =
      new Form(
          "debriefs",
          List.of(
              Stream.concat(Column.BRANCH.names(), Column.BRANCH_ID.names()).toList(),
              Column.MODE.names().toList()));

  private final Rules rules;
  private final Register register;

  /** Reads by the rules of the file's year and the register of branches. */
  public DebriefsReader(Rules rules, Register register) {
    this.rules = rules;
    this.register = register;
  }

  /**
   * Reads a file to its end.
   *
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public MeetingFile<Debrief> read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      DebriefRow row = new DebriefRow(sheet, rules, register);
      sheet.header().reportIgnored(board);
      while (sheet.next()) {
        row.read();
      }
      List<Debrief> debriefs = row.settle(export.file());
      return new MeetingFile<>(debriefs, sheet.account());
    }
  }
}
