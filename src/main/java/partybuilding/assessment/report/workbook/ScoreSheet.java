package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Every branch in the report year. */
final class ScoreSheet {
  private ScoreSheet() {}

  static WorkbookSheet of(WorkbookInput input) {
    List<List<SheetCell>> rows =
        input.terms().sortedNow(ScoreTable.TABLE).stream().map(line -> row(line, input)).toList();
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.title("workbook.lead.scores"));
    return ScrolledSheet.of("scores", lead, new SheetGrid(columns(input), rows, 2), terms);
  }

  private static List<SheetColumn> columns(WorkbookInput input) {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.figures("ballots").forEach(columns::add);
    columns.add(SheetColumn.shaded(input.terms().column("score")));
    input
        .figures("score_lower", "score_upper", "good_share", "good_or_fairly_good_share")
        .forEach(columns::add);
    columns.add(SheetColumn.name(input.terms().column("note")));
    return columns;
  }

  private static List<SheetCell> row(NamedRow line, WorkbookInput input) {
    CellFormat share = CellFormat.shareOf(line.count("ballots"));
    return input.row(
        line,
        line.counted("ballots"),
        input.score(line),
        line.cell("score_lower", CellFormat.SCORE_END),
        line.cell("score_upper", CellFormat.SCORE_END),
        line.cell("good_share", share),
        line.cell("good_or_fairly_good_share", share),
        SheetCell.text(input.terms().note(line.text("note"))));
  }
}
