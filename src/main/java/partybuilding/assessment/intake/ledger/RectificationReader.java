package partybuilding.assessment.intake.ledger;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code rectification-YYYY.csv}: the ledger's state at the end of a year. */
public final class RectificationReader {
  private static final Form FORM =
      new Form(
          "ledger",
          List.of(
              Column.ITEM_ID.names().toList(),
              Stream.concat(Column.BRANCH.names(), Column.BRANCH_ID.names()).toList(),
              Column.PROBLEM.names().toList(),
              Column.DIMENSION.names().toList(),
              Column.STATUS.names().toList(),
              Column.DEADLINE.names().toList()));

  private final Rules rules;
  private final Register register;

  /** Reads by the rules of the file's year and the register of branches. */
  public RectificationReader(Rules rules, Register register) {
    this.rules = rules;
    this.register = register;
  }

  /** The items of a file, in its order, and the account of its rows. */
  public Ledger read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      LedgerRow row = new LedgerRow(sheet, export.year(), rules, register);
      sheet.header().use(List.of(Column.HISTORY));
      sheet.header().reportIgnored(board);
      List<LedgerItem> items = new LedgerRows(sheet, row, board).items();
      return new Ledger(items, sheet.account());
    }
  }

  /** What a ledger file holds. */
  public record Ledger(List<LedgerItem> items, FileAccount account) {
    public Ledger {
      items = List.copyOf(items);
    }
  }
}
