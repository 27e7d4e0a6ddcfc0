package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.branch.BranchSection;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Every branch against the year before. */
public final class ChangeSheet {
  private final WorkbookInput input;
  private final List<NamedRow> scores;
  private final Map<List<String>, NamedRow> before = new HashMap<>();

  private ChangeSheet(WorkbookInput input) {
    this.input = input;
    this.scores = input.order().sortedNow(ScoreTable.TABLE);
    NamedRow.all(ScoreTable.TABLE, input.facts())
        .filter(line -> line.year() == input.facts().year() - 1)
        .forEach(line -> before.put(key(line), line));
  }

  public static WorkbookSheet of(WorkbookInput input, BranchSection section) {
    WorkbookWords terms = input.terms();
    List<String> lead =
        Stream.of(
                Stream.of(terms.title("workbook.lead.changes")),
                section.visible().stream().map(v -> v.printed().text()),
                Stream.of(terms.text("point.caveat")))
            .flatMap(sentences -> sentences)
            .toList();
    return SheetSubject.of("changes", lead, terms).list(new ChangeSheet(input).grid());
  }

  private static List<String> key(NamedRow line) {
    return List.of(line.dimension(), line.branch());
  }

  private SheetGrid grid() {
    int year = input.facts().year();
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    columns.add(SheetColumn.figure(Integer.toString(year - 1)));
    columns.add(SheetColumn.figure(Integer.toString(year)));
    input.figures("change", "change_lower", "change_upper").forEach(columns::add);
    columns.add(SheetColumn.name(input.terms().column("verdict")));
    columns.add(SheetColumn.name(input.terms().column("note")));
    return new SheetGrid(columns, scores.stream().map(this::row).toList(), 2);
  }

  private List<SheetCell> row(NamedRow line) {
    NamedRow earlier = before.get(key(line));
    WorkbookWords terms = input.terms();
    return input.row(
        line,
        earlier == null ? SheetCell.NOTHING : earlier.cell("score", CellFormat.SCORE),
        line.cell("score", CellFormat.SCORE),
        line.cell("change", CellFormat.CHANGE),
        line.cell("change_lower", CellFormat.CHANGE),
        line.cell("change_upper", CellFormat.CHANGE),
        terms.movement("verdict", line.text("verdict")),
        SheetCell.text(terms.note(line.text("note"))));
  }
}
