package partybuilding.assessment.intake.meeting;

import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code turnout-YYYY.csv}: who came, and what became of the ballot papers. */
public final class TurnoutReader {
  /** Offices count what they find worth counting, so any of the counts will do. */
  private static final Form FORM =
      new Form(
          "turnout",
          List.of(
              Column.EVALUATOR_GROUP.names().toList(),
              Arrays.stream(HeadCount.values()).flatMap(count -> count.column().names()).toList()));

  private final Rules rules;

  /** Reads by the rules of the file's year. */
  public TurnoutReader(Rules rules) {
    this.rules = rules;
  }

  /**
   * Reads a file to its end.
   *
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public MeetingFile<Turnout> read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      TurnoutRow row = new TurnoutRow(sheet, rules);
      sheet.header().reportIgnored(board);
      while (sheet.next()) {
        row.read();
      }
      List<Turnout> groups = row.settle();
      return new MeetingFile<>(groups, sheet.account());
    }
  }
}
