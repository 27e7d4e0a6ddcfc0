package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.meeting.BranchDebriefRow;
import partybuilding.assessment.report.page.meeting.MeetingSection;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/**
 * How each branch reported to the year's meeting; an empty table to be filled in if there is no
 * file of debriefs.
 */
final class DebriefsPart {
  /** A name of nine characters, and every heading, stand on one line. */
  private static final int NAME = 71;

  private static final int MODE = 34;
  private static final int PART = 41;
  private static final int ONSITE = 42;

  private final PaperInput paper;
  private final PageInput input;

  private DebriefsPart(PaperInput paper) {
    this.paper = paper;
    this.input = paper.input();
  }

  static List<PaperBlock> of(PaperInput paper) {
    return new DebriefsPart(paper).blocks();
  }

  private List<PaperBlock> blocks() {
    if (PaperLimit.exceededBy(input.facts().branches().size())) {
      return List.of(PaperBlock.words(paper.text("debriefs.many")));
    }
    List<List<Traced>> rows =
        MeetingSection.of(input).debriefs().rows().stream().map(DebriefsPart::row).toList();
    return rows.isEmpty()
        ? List.of(
            new PaperBlock.Table(
                columns(), input.facts().branches().stream().map(this::empty).toList()),
            new PaperBlock.Remark(paper.text("debriefs.unknown")))
        : List.of(
            new PaperBlock.Table(columns(), rows),
            new PaperBlock.Remark(paper.text("debriefs.note")));
  }

  private List<PaperColumn> columns() {
    PageWording wording = paper.wording();
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.text(paper.text("column.branch"), NAME));
    columns.add(PaperColumn.figure(wording.text("debrief.mode"), MODE));
    for (DebriefPart part : DebriefPart.values()) {
      columns.add(PaperColumn.figure(wording.text("debrief." + part.code()), PART));
    }
    columns.add(PaperColumn.figure(wording.text("debrief.onsite"), ONSITE));
    return columns;
  }

  private static List<Traced> row(BranchDebriefRow debrief) {
    Stream<String> cells =
        Stream.of(Stream.of(debrief.mode()), debrief.parts().stream(), Stream.of(debrief.onsite()))
            .flatMap(words -> words);
    return Stream.concat(
            Stream.of(Traced.words(debrief.name())),
            cells.map(words -> new Traced(Printed.words(words), debrief.trace())))
        .toList();
  }

  private List<Traced> empty(Branch branch) {
    List<Traced> cells = new ArrayList<>();
    cells.add(Traced.words(branch.name()));
    cells.addAll(Collections.nCopies(DebriefPart.values().length + 2, Traced.words("")));
    return cells;
  }
}
