package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.List;
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

/** Every branch in the report year. */
public final class ScoreSheet {
  /** The column of the score, after those that identify the row and the number of ballots. */
  private static final int SCORE = 4;

  private ScoreSheet() {}

  public static WorkbookSheet of(WorkbookInput input) {
    List<NamedRow> lines = input.order().sortedNow(ScoreTable.TABLE);
    List<List<SheetCell>> rows = lines.stream().map(line -> row(line, input)).toList();
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.title("workbook.lead.scores"));
    return SheetSubject.of("scores", lead, terms)
        .list(new SheetGrid(columns(input), rows, 2, DimensionBlocks.of(lines, SCORE, SCORE)));
  }

  private static List<SheetColumn> columns(WorkbookInput input) {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.figures("ballots").forEach(columns::add);
    input
        .figures("score", "score_lower", "score_upper", "good_share", "good_or_fairly_good_share")
        .forEach(columns::add);
    columns.add(SheetColumn.name(input.terms().column("note")));
    return columns;
  }

  private static List<SheetCell> row(NamedRow line, WorkbookInput input) {
    CellFormat share = CellFormat.shareOf(line.count("ballots"));
    return input.row(
        line,
        line.counted("ballots"),
        line.cell("score", CellFormat.SCORE),
        line.cell("score_lower", CellFormat.SCORE_END),
        line.cell("score_upper", CellFormat.SCORE_END),
        line.cell("good_share", share),
        line.cell("good_or_fairly_good_share", share),
        SheetCell.text(input.reasonOfScore(line)));
  }
}
