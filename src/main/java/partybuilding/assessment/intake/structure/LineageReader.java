package partybuilding.assessment.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.structure.LineageCheck.Entry;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Notice;
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

  private final Sheet sheet;
  private final Register register;

  private LineageReader(Sheet sheet, Register register) {
    this.sheet = sheet;
    this.register = register;
  }

  /**
   * Reads the lineage. A row that cannot be followed is refused, as are all that contradict each
   * other; what only makes doubtful is reported.
   *
   * @param register whose numbers the changes speak of
   */
  public static Traced read(Export export, Register register, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      sheet.header().use(List.of(Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE));
      sheet.header().reportIgnored(board);
      List<Entry> entries = new LineageReader(sheet, register).entries();
      LineageCheck check = new LineageCheck(entries, register);
      List<LineageEvent> events = new ArrayList<>();
      for (Entry entry : entries) {
        Optional<Notice> contradiction = check.contradiction(entry);
        contradiction.ifPresentOrElse(
            sheet::refuse,
            () -> {
              check.doubts(entry).forEach(sheet::report);
              events.add(entry.event());
              sheet.tally().accepted();
            });
      }
      return new Traced(Lineage.of(events), sheet.account());
    }
  }

  /** The rows that make sense by themselves; the others are refused. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    while (sheet.next()) {
      Optional<Notice> broken = sheet.fault();
      if (broken.isPresent()) {
        sheet.refuse(broken.get());
        continue;
      }
      Optional<Notice> fault = unknown(Column.FROM_ID).or(() -> unknown(Column.TO_ID));
      Optional<LineageEvent> event = event();
      if (event.isPresent() && fault.isEmpty()) {
        entries.add(new Entry(event.get(), sheet.place()));
      } else {
        sheet.refuse(event.isPresent() ? fault.orElseThrow() : invalid());
      }
    }
    return entries;
  }

  private Notice invalid() {
    String value = cell(Column.CHANGE) + " " + cell(Column.YEAR);
    return new InvalidLineage(sheet.place(), value.strip(), Change.known());
  }

  private Optional<Notice> unknown(Column column) {
    String id = cell(column);
    if (id.isEmpty() || register.isOpen() || register.find(id).isPresent()) {
      return Optional.empty();
    }
    Match.Unknown unknown = new Match.Unknown(id, Optional.empty());
    String near =
        register.near(unknown, YearCell.parse(cell(Column.YEAR)).orElse(0)).stream()
            .map(Branch::label)
            .collect(Collectors.joining("；"));
    int place = sheet.header().find(column).orElseThrow();
    return Optional.of(new UnknownBranch(sheet.place(place), id, near));
  }

  private Optional<LineageEvent> event() {
    Optional<Change> change = Change.find(Spelling.of(cell(Column.CHANGE)));
    OptionalInt year = YearCell.parse(cell(Column.YEAR));
    String from = id(Column.FROM_ID);
    String to = id(Column.TO_ID);
    boolean fromNeeded = change.isPresent() && change.get() != Change.CREATE;
    boolean toNeeded = change.isPresent() && change.get() != Change.ABOLISH;
    if (change.isEmpty()
        || year.isEmpty()
        || (fromNeeded && from.isEmpty())
        || (toNeeded && to.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new LineageEvent(from, to, year.getAsInt(), change.get()));
  }

  /** The number as the register writes it; without a register a branch is its normalised name. */
  private String id(Column column) {
    String cell = cell(column);
    String unregistered =
        cell.chars().allMatch(c -> c < 128) ? Register.numberOf(cell) : Spelling.of(cell);
    return register.find(cell).map(RegisteredBranch::branch).map(Branch::id).orElse(unregistered);
  }

  private String cell(Column column) {
    return sheet.cell(sheet.header().find(column).orElseThrow()).strip();
  }

  /** The lineage and the account of its rows. */
  public record Traced(Lineage lineage, FileAccount account) {}
}
