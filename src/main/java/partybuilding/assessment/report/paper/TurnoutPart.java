package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/**
 * Attendance and ballot papers by group; an empty table to be filled in if there is no file of
 * turnout.
 */
final class TurnoutPart {
  private static final int NAME = 5;
  private static final int COUNT = 2;

  private final PaperInput paper;
  private final PageWording wording;

  private TurnoutPart(PaperInput paper) {
    this.paper = paper;
    this.wording = paper.wording();
  }

  static List<PaperBlock> of(PaperInput paper) {
    return new TurnoutPart(paper).blocks();
  }

  private List<PaperBlock> blocks() {
    int year = paper.input().facts().year();
    List<List<Traced>> rows =
        paper.input().facts().meetings().turnout().stream()
            .filter(group -> group.year() == year)
            .map(this::row)
            .toList();
    return rows.isEmpty()
        ? List.of(
            new PaperBlock.Table(columns(), empty()),
            new PaperBlock.Remark(paper.text("turnout.unknown")))
        : List.of(new PaperBlock.Table(columns(), rows));
  }

  private List<PaperColumn> columns() {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.text(wording.text("turnout.group"), NAME));
    for (HeadCount what : HeadCount.values()) {
      columns.add(PaperColumn.figure(paper.text("turnout." + what.column().code()), COUNT));
    }
    columns.add(PaperColumn.figure(wording.text("turnout.rate"), COUNT + 1));
    return columns;
  }

  private List<Traced> row(GroupTurnout group) {
    Stream<Printed> counts = Stream.of(HeadCount.values()).map(what -> count(group, what));
    List<Traced> cells = new ArrayList<>();
    cells.add(Traced.words(paper.input().group(group.turnout().group(), group.year())));
    Stream.concat(counts, Stream.of(share(group)))
        .map(printed -> new Traced(printed, MeetingTrace.of(group, wording)))
        .forEach(cells::add);
    return cells;
  }

  private Printed count(GroupTurnout group, HeadCount what) {
    OptionalInt count = group.turnout().count(what);
    return count.isPresent()
        ? Printed.of(NumberText.count(count.getAsInt()), what.column().code())
        : Printed.words(wording.text("absent"));
  }

  private Printed share(GroupTurnout group) {
    OptionalDouble share = group.attendance();
    return share.isPresent()
        ? Printed.of(
            NumberText.share(
                share.getAsDouble(), group.turnout().count(HeadCount.EXPECTED).orElse(0)),
            "attendance")
        : Printed.words(wording.text("absent"));
  }

  /** An empty row per group of the rules. */
  private List<List<Traced>> empty() {
    int year = paper.input().facts().year();
    return paper.input().facts().rules().groups().stream()
        .map(Group::id)
        .map(id -> empty(paper.input().group(id, year)))
        .toList();
  }

  private List<Traced> empty(String name) {
    List<Traced> cells = new ArrayList<>();
    cells.add(Traced.words(name));
    cells.addAll(Collections.nCopies(HeadCount.values().length + 1, Traced.words("")));
    return cells;
  }
}
