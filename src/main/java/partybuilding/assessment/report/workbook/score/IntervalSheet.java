package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.workbook.base.ScoreScale;
import partybuilding.assessment.report.workbook.base.SeriesLooks;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.chart.ChartForm;
import partybuilding.assessment.report.workbook.chart.ChartSeries;
import partybuilding.assessment.report.workbook.chart.SheetChart;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.part.CellArea;

/** The branches' scores with their intervals: one chart per dimension, all on one axis. */
public final class IntervalSheet {
  /** The most branches for two charts side by side on one page with their figures. */
  private static final int BESIDE = 20;

  private static final List<String> COLUMNS = List.of("score", "score_lower", "score_upper");

  /** The columns in the order that the chart requires: upper end, lower end, score. */
  private static final List<Integer> DRAWN_AS = List.of(2, 1, 0);

  private final WorkbookInput input;
  private final BranchGrid scores;

  private IntervalSheet(WorkbookInput input) {
    this.input = input;
    this.scores = new BranchGrid(input);
  }

  public static WorkbookSheet of(WorkbookInput input) {
    IntervalSheet sheet = new IntervalSheet(input);
    SheetGrid grid = sheet.grid();
    List<String> lead = List.of(input.terms().title("workbook.lead.intervals"));
    SheetSubject subject = SheetSubject.of("intervals", lead, input.terms());
    int branches = grid.rows().size();
    if (branches <= BESIDE) {
      return subject.page(grid, new ChartShelf(sheet.charts(branches), 2));
    }
    return branches > ChartLimits.MOST_BRANCHES
        ? subject.list(grid)
        : subject.drawnList(grid, new ChartShelf(sheet.charts(branches), 1));
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(input.terms().column("branch")));
    scores
        .dimensions()
        .forEach(
            dimension ->
                COLUMNS.forEach(
                    column -> columns.add(SheetColumn.figure(scores.heading(dimension, column)))));
    List<List<SheetCell>> rows = scores.branches().stream().map(this::row).toList();
    return new SheetGrid(columns, rows, 1);
  }

  private List<SheetCell> row(Branch branch) {
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(branch.name()));
    for (Dimension dimension : scores.dimensions()) {
      for (String column : COLUMNS) {
        CellFormat format = column.equals("score") ? CellFormat.SCORE : CellFormat.SCORE_END;
        row.add(
            scores
                .find(branch, dimension)
                .map(line -> line.cell(column, format))
                .orElse(SheetCell.NOTHING));
      }
    }
    return row;
  }

  private List<SheetChart> charts(int branches) {
    return branches == 0
        ? List.of()
        : IntStream.range(0, scores.dimensions().size())
            .mapToObj(place -> chart(place, branches))
            .toList();
  }

  private SheetChart chart(int place, int branches) {
    SeriesStyle style = SeriesStyle.of(place);
    int first = 1 + place * COLUMNS.size();
    String title = scores.heading(scores.dimensions().get(place), "score_and_interval");
    List<ChartSeries> series =
        DRAWN_AS.stream()
            .map(
                i ->
                    new ChartSeries(
                        CellArea.cell(0, first + i),
                        new CellArea(1, 0, branches, 0),
                        new CellArea(1, first + i, branches, first + i),
                        i == 0 ? SeriesLooks.marks(style) : SeriesLooks.end(style)))
            .toList();
    String alternative = input.terms().title("workbook.title.intervals");
    return new SheetChart(title, alternative, ChartForm.RANGES, scale(), series);
  }

  /** One for all dimensions. */
  private SheetChart.Scale scale() {
    return ScoreScale.of(
        scores.branches().stream()
            .flatMap(scores::of)
            .flatMap(line -> line.figure("score_lower").or(() -> line.figure("score")).stream())
            .map(Number::doubleValue)
            .toList());
  }
}
