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
    columns.add(PaperColumn.text(paper.text("column.branch"), 8));
    columns.add(PaperColumn.figure(wording.text("debrief.mode"), 5));
    for (DebriefPart part : DebriefPart.values()) {
      columns.add(PaperColumn.figure(wording.text("debrief." + part.code()), 5));
    }
    columns.add(PaperColumn.figure(wording.text("debrief.onsite"), 6));
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
