package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.report.table.meeting.CommentTable;
import partybuilding.assessment.report.table.meeting.DebriefTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** How every branch reported in the report year, and the numbers of comments on it. */
final class DebriefSheet {
  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final Map<List<String>, NamedRow> comments;

  private DebriefSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.comments =
        NamedRow.all(CommentTable.TABLE, input.facts())
            .filter(input::now)
            .collect(
                Collectors.toMap(
                    line -> List.of(line.branch(), line.text("kind")), Function.identity()));
  }

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.text("workbook.lead.debriefs"));
    return SheetSubject.of("debriefs", lead, terms).list(new DebriefSheet(input).grid());
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("kind")));
    columns.add(SheetColumn.name(terms.column("mode")));
    input.figures("parts_given").forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("onsite_in_term")));
    columns.add(SheetColumn.name(terms.column("decided_grade")));
    columns.add(SheetColumn.name(terms.column("new_secretary")));
    input
        .figures("overall_score", "gaps", "gaps_taken_up", "suggestions", "suggestions_taken_up")
        .forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(DebriefTable.TABLE, input.facts())
            .filter(input::now)
            .sorted(input.order().byBranch())
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, 1);
  }

  private List<SheetCell> row(NamedRow line) {
    return List.of(
        SheetCell.text(terms.branch(line.branch())),
        SheetCell.text(terms.kind(line.branch())),
        terms.word("mode", line.text("mode")),
        line.counted("parts_given"),
        terms.word("onsite", line.text("onsite_in_term")),
        terms.word("grade", line.text("decided_grade")),
        terms.word("workbook.new_secretary", line.text("new_secretary")),
        line.cell("score", CellFormat.SCORE),
        comments(line, "gap", "given"),
        comments(line, "gap", "taken_up"),
        comments(line, "suggestion", "given"),
        comments(line, "suggestion", "taken_up"));
  }

  private SheetCell comments(NamedRow debrief, String kind, String count) {
    return Optional.ofNullable(comments.get(List.of(debrief.branch(), kind)))
        .map(line -> line.counted(count))
        .orElse(SheetCell.NOTHING);
  }
}
