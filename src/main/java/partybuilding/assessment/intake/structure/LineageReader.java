package partybuilding.assessment.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.RegisterNotice.InvalidLineage;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code lineage.csv}: renames, mergers, splits, creations and abolitions. */
public final class LineageReader {
  private static final Form FORM =
      new Form(
          "lineage",
          List.of(
              Column.FROM_ID.names().toList(),
              Column.TO_ID.names().toList(),
              Column.YEAR.names().toList(),
              Column.CHANGE.names().toList()));

  private LineageReader() {}

  /** Reads the lineage; a row that cannot be followed is refused. */
  public static Traced read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      sheet.header().use(List.of(Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE));
      sheet.header().reportIgnored(board);
      List<LineageEvent> events = new ArrayList<>();
      while (sheet.next()) {
        Optional<LineageEvent> event = event(sheet);
        if (event.isPresent()) {
          events.add(event.get());
          sheet.tally().accepted();
        } else {
          String value = cell(sheet, Column.CHANGE) + " " + cell(sheet, Column.YEAR);
          sheet.refuse(
              new InvalidLineage(
                  sheet.place(), value.strip(), "rename, merge, split, create, abolish"));
        }
      }
      return new Traced(Lineage.of(events), sheet.account());
    }
  }

  private static Optional<LineageEvent> event(Sheet sheet) {
    Optional<Change> change = Change.find(Spelling.of(cell(sheet, Column.CHANGE)));
    String year = Spelling.of(cell(sheet, Column.YEAR));
    String from = cell(sheet, Column.FROM_ID);
    String to = cell(sheet, Column.TO_ID);
    boolean fromNeeded = change.isPresent() && change.get() != Change.CREATE;
    boolean toNeeded = change.isPresent() && change.get() != Change.ABOLISH;
    if (change.isEmpty()
        || !year.matches("\\d{4}")
        || (fromNeeded && from.isEmpty())
        || (toNeeded && to.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new LineageEvent(from, to, Integer.parseInt(year), change.get()));
  }

  private static String cell(Sheet sheet, Column column) {
    return sheet.cell(sheet.header().find(column).orElseThrow()).strip();
  }

  /** The lineage and the account of its rows. */
  public record Traced(Lineage lineage, FileAccount account) {}
}
