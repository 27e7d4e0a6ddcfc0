package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.report.page.BriefPage;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.table.score.CollegeTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.ScoreScale;
import partybuilding.assessment.report.workbook.base.SeriesLooks;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.base.YearNotes;
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

/** The year in sentences, and the college over the years. */
final class OverviewSheet {
  private static final int ENDS = 2;
  private static final int CHANGES = 4;

  private static final String DOT = " \u00B7 ";

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final List<Integer> years;
  private final Map<List<Object>, NamedRow> college;

  private OverviewSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.years = input.facts().years();
    this.college =
        NamedRow.all(CollegeTable.TABLE, input.facts())
            .collect(Collectors.toMap(l -> List.of(l.year(), l.dimension()), Function.identity()));
  }

  static WorkbookSheet of(WorkbookInput input, BriefPage page) {
    OverviewSheet sheet = new OverviewSheet(input);
    return SheetSubject.of("overview", lead(page), input.terms())
        .page(sheet.grid(), new ChartShelf(List.of(sheet.chart()), 1));
  }

  private static List<String> lead(BriefPage page) {
    List<String> lead = new ArrayList<>();
    lead.add(String.join(DOT, page.frame().head().facts()));
    Stream.concat(page.points().stream(), page.remarks().stream())
        .map(MainPoint::sentence)
        .map(sentence -> "\u2022 " + sentence)
        .forEach(lead::add);
    lead.add(String.join(DOT, page.frame().foot()));
    return lead;
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("dimension")));
    years.forEach(year -> columns.add(SheetColumn.figure(Integer.toString(year))));
    input.figures("score_lower", "score_upper").forEach(columns::add);
    if (input.facts().severalYears()) {
      input.figures("change", "change_lower", "change_upper").forEach(columns::add);
      columns.add(SheetColumn.name(terms.column("verdict")));
    }
    columns.add(SheetColumn.name(terms.column("note")));
    List<Dimension> dimensions = input.facts().rules().dimensions();
    List<CellArea> scales =
        IntStream.rangeClosed(1, dimensions.size())
            .mapToObj(row -> new CellArea(row, 1, row, years.size()))
            .toList();
    return new SheetGrid(columns, dimensions.stream().map(this::row).toList(), 1, scales);
  }

  private List<SheetCell> row(Dimension dimension) {
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(terms.dimension(dimension.id())));
    years.forEach(year -> row.add(score(year, dimension.id())));
    Optional<NamedRow> now =
        Optional.ofNullable(college.get(List.of(input.facts().year(), dimension.id())));
    row.addAll(now.map(OverviewSheet::ends).orElse(Collections.nCopies(ENDS, SheetCell.NOTHING)));
    if (input.facts().severalYears()) {
      row.addAll(now.map(this::change).orElse(Collections.nCopies(CHANGES, SheetCell.NOTHING)));
    }
    row.add(SheetCell.text(note(dimension.id())));
    return row;
  }

  private SheetCell score(int year, String dimension) {
    NamedRow line = college.get(List.of(year, dimension));
    return line == null ? SheetCell.NOTHING : line.cell("score", CellFormat.SCORE);
  }

  private static List<SheetCell> ends(NamedRow line) {
    return List.of(
        line.cell("score_lower", CellFormat.SCORE_END),
        line.cell("score_upper", CellFormat.SCORE_END));
  }

  private List<SheetCell> change(NamedRow line) {
    return List.of(
        line.cell("change", CellFormat.CHANGE),
        line.cell("change_lower", CellFormat.CHANGE),
        line.cell("change_upper", CellFormat.CHANGE),
        terms.movement("verdict", line.text("verdict")));
  }

  /** Caveats to the report year, and why scores of other years are missing. */
  private String note(String dimension) {
    YearNotes earlier = new YearNotes();
    years.stream()
        .filter(year -> year != input.facts().year())
        .flatMap(year -> Stream.ofNullable(college.get(List.of(year, dimension))))
        .forEach(earlier::add);
    NamedRow now = college.get(List.of(input.facts().year(), dimension));
    String note = now == null ? "" : input.reason(now);
    return terms.list(
        Stream.of(note, earlier.text(terms)).filter(text -> !text.isEmpty()).toList());
  }

  /** The chart of the dimensions that are averaged; one on another scale is left out. */
  private SheetChart chart() {
    List<Dimension> dimensions = input.facts().rules().dimensions();
    List<ChartSeries> series =
        IntStream.range(0, dimensions.size())
            .filter(place -> !dimensions.get(place).apart())
            .mapToObj(
                place ->
                    new ChartSeries(
                        CellArea.cell(place + 1, 0),
                        new CellArea(0, 1, 0, years.size()),
                        new CellArea(place + 1, 1, place + 1, years.size()),
                        SeriesLooks.line(SeriesStyle.of(place), place)))
            .toList();
    List<Double> scores =
        dimensions.stream()
            .filter(dimension -> !dimension.apart())
            .flatMap(
                d ->
                    years.stream().flatMap(y -> Stream.ofNullable(college.get(List.of(y, d.id())))))
            .flatMap(line -> line.figure("score").stream())
            .map(Number::doubleValue)
            .toList();
    return input.drawn("college").chart(ChartForm.LINES, ScoreScale.of(scores), series);
  }
}
