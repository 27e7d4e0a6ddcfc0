package partybuilding.assessment.intake.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.intake.GroupCell;
import partybuilding.assessment.intake.TotalsWord;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TurnoutNotice.InvalidHeadCount;
import partybuilding.assessment.notice.TurnoutNotice.RepeatedTurnout;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code turnout-YYYY.csv}: who came, and what became of the ballot papers. */
public final class TurnoutRow implements FileRows<Turnout> {
  /** The reader of the files. Offices count what they find worth counting: any count will do. */
  public static final MeetingReader<Turnout> READER =
      MeetingReader.of(
          ExportKind.TURNOUT,
          List.of(
              List.of(Column.EVALUATOR_GROUP),
              Stream.of(HeadCount.values()).map(HeadCount::column).toList()),
          (sheet, rules, register) -> new TurnoutRow(sheet, rules));

  private final Sheet sheet;
  private final List<Group> groups;
  private final GroupCell groupCell;
  private final Cells cells;
  private final Singles<Turnout> turnouts;
  private final TurnoutTotals totals = new TurnoutTotals();

  private TurnoutRow(Sheet sheet, Rules rules) {
    this.sheet = sheet;
    this.groups = rules.groups();
    this.groupCell = new GroupCell(sheet.header(), groups);
    this.cells = new Cells(sheet, ExportKind.TURNOUT);
    this.turnouts = new Singles<>(sheet, RepeatedTurnout::new);
  }

  /** A subtotal or a mean says not of what, so only totals are checked. */
  @Override
  public void read() {
    Optional<TotalsWord> word = TotalsWord.find(cells.text(Column.EVALUATOR_GROUP));
    Optional<Notice> fault = sheet.fault().or(this::firstFault);
    if (word.isPresent() && word.get() != TotalsWord.TOTAL) {
      sheet.tally().totals();
    } else if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (word.isPresent()) {
      totals.add(cells, counts());
      sheet.tally().totals();
    } else {
      readGroup();
    }
  }

  /** The groups that are accepted; the rows of sums are held against them. */
  @Override
  public List<Turnout> settle() {
    List<Turnout> accepted = turnouts.settle();
    if (sheet.account().rows().refused() == 0) {
      totals.check(accepted).forEach(sheet::report);
    }
    return accepted;
  }

  private Optional<Notice> firstFault() {
    return Stream.of(HeadCount.values())
        .map(HeadCount::column)
        .filter(column -> !HeadCountCell.legal(cells.spelling(column)))
        .map(column -> (Notice) new InvalidHeadCount(cells.place(column), cells.text(column)))
        .findFirst();
  }

  private Map<HeadCount, Integer> counts() {
    Map<HeadCount, Integer> counts = new EnumMap<>(HeadCount.class);
    for (HeadCount count : HeadCount.values()) {
      HeadCountCell.read(cells.spelling(count.column())).ifPresent(n -> counts.put(count, n));
    }
    return counts;
  }

  private void readGroup() {
    int group = groupCell.find(sheet);
    if (group < 0) {
      sheet.refuse(groupCell.notice(sheet));
      return;
    }
    Turnout turnout = new Turnout(sheet.line(), groups.get(group).id(), counts());
    TurnoutOrder.check(turnout, cells).forEach(sheet::report);
    Place place = cells.place(Column.EVALUATOR_GROUP);
    String name = cells.text(Column.EVALUATOR_GROUP);
    turnouts.add(turnout.group(), new Singles.Row<>(place, name, turnout));
  }
}
