package partybuilding.assessment.intake.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.LedgerNotice.RepeatedItem;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
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
      sheet.header().reportIgnored(board);
      Map<List<Object>, Long> lines = new LinkedHashMap<>();
      List<LedgerItem> items = new ArrayList<>();
      while (sheet.next()) {
        List<Notice> notices = new ArrayList<>();
        Optional<LedgerItem> item =
            row.read(notices).flatMap(read -> first(sheet, read, lines, notices));
        notices.forEach(board::add);
        item.ifPresentOrElse(
            read -> {
              items.add(read);
              sheet.tally().accepted();
            },
            sheet.tally()::refused);
      }
      return new Ledger(items, sheet.account());
    }
  }

  private static Optional<LedgerItem> first(
      Sheet sheet, LedgerItem item, Map<List<Object>, Long> lines, List<Notice> notices) {
    List<Object> identity = List.of(item.branch(), item.id(), item.yearRaised());
    Long earlier = lines.putIfAbsent(identity, sheet.line());
    if (earlier == null) {
      return Optional.of(item);
    }
    Place place = sheet.place();
    notices.add(new RepeatedItem(place, item.id(), Long.toString(earlier)));
    return Optional.empty();
  }

  /** What a ledger file holds. */
  public record Ledger(List<LedgerItem> items, FileAccount account) {
    /** Copies the items. */
    public Ledger {
      items = List.copyOf(items);
    }
  }
}
