package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.table.score.BandTable;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.DrawnChart;
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

/**
 * Two sentences on one branch, and its scores over the years beside the quartiles of the college's
 * branches.
 */
final class OwnYearSheet {
  private static final List<String> BAND = List.of("lower_quartile", "median", "upper_quartile");
  private static final List<String> ENDS = List.of("score_lower", "score_upper");
  private static final List<String> CHANGE = List.of("change", "change_lower", "change_upper");

  /** Widths, in digits, with which a row fits the page. */
  private static final int FIGURE = 7;

  private static final int WORD = 12;
  private static final int NOTE = 18;

  private final BranchPage page;
  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final List<Integer> years;
  private final Map<List<Object>, NamedRow> scores = new HashMap<>();
  private final Map<String, NamedRow> bands = new HashMap<>();

  OwnYearSheet(BranchFacts facts, BranchPage page, WorkbookInput input) {
    this.page = page;
    this.input = input;
    this.terms = input.terms();
    this.years = facts.own().years();
    NamedRow.all(ScoreTable.TABLE, facts.own())
        .forEach(line -> scores.put(List.of(line.year(), line.dimension()), line));
    NamedRow.all(BandTable.TABLE, facts)
        .filter(input::now)
        .forEach(line -> bands.put(line.dimension(), line));
  }

  WorkbookSheet sheet() {
    List<String> lead =
        List.of(
            String.join(" \u00B7 ", page.frame().head().facts()),
            said("opening.known.label", page.opening().known().printed().text()),
            said("opening.due.label", page.opening().due().printed().text()),
            terms.text("workbook.lead.own_year"));
    return SheetSubject.of("own_year", lead, terms)
        .page(grid(), new ChartShelf(List.of(chart()), 1));
  }

  private String said(String label, String sentence) {
    return terms.text(label) + " " + sentence;
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("dimension")).narrow(WORD));
    years.forEach(year -> columns.add(figure(Integer.toString(year))));
    ENDS.forEach(name -> columns.add(figure(terms.column(name))));
    if (input.facts().severalYears()) {
      CHANGE.forEach(name -> columns.add(figure(terms.column(name))));
      columns.add(SheetColumn.name(terms.column("verdict")).narrow(WORD));
    }
    BAND.forEach(name -> columns.add(figure(terms.column(name))));
    columns.add(SheetColumn.name(terms.column("note")).narrow(NOTE));
    return new SheetGrid(columns, dimensions().stream().map(this::row).toList(), 1);
  }

  private static SheetColumn figure(String heading) {
    return SheetColumn.figure(heading).narrow(FIGURE);
  }

  private List<Dimension> dimensions() {
    return input.facts().rules().dimensions();
  }

  private List<SheetCell> row(Dimension dimension) {
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(terms.dimension(dimension.id())));
    years.forEach(year -> row.add(score(year, dimension.id())));
    row.addAll(now(dimension.id()));
    BAND.forEach(column -> row.add(band(dimension.id(), column)));
    row.add(SheetCell.text(note(dimension.id())));
    return row;
  }

  private Optional<NamedRow> find(int year, String dimension) {
    return Optional.ofNullable(scores.get(List.of(year, dimension)));
  }

  private SheetCell score(int year, String dimension) {
    return find(year, dimension)
        .map(line -> line.cell("score", CellFormat.SCORE))
        .orElse(SheetCell.NOTHING);
  }

  private List<SheetCell> now(String dimension) {
    int columns = ENDS.size() + (input.facts().severalYears() ? CHANGE.size() + 1 : 0);
    return find(input.facts().year(), dimension)
        .map(this::now)
        .orElse(Collections.nCopies(columns, SheetCell.NOTHING));
  }

  private List<SheetCell> now(NamedRow line) {
    Stream<SheetCell> interval = ENDS.stream().map(end -> line.cell(end, CellFormat.SCORE_END));
    return Stream.concat(
            interval, input.facts().severalYears() ? change(line) : Stream.<SheetCell>empty())
        .toList();
  }

  private Stream<SheetCell> change(NamedRow line) {
    return Stream.concat(
        CHANGE.stream().map(part -> line.cell(part, CellFormat.CHANGE)),
        Stream.of(terms.movement("verdict", line.text("verdict"))));
  }

  private SheetCell band(String dimension, String column) {
    NamedRow band = bands.get(dimension);
    return band == null ? SheetCell.NOTHING : band.cell(column, CellFormat.SCORE);
  }

  /** Caveats to the report year, and why scores of other years are missing. */
  private String note(String dimension) {
    YearNotes earlier = new YearNotes();
    years.stream()
        .filter(year -> year != input.facts().year())
        .flatMap(year -> find(year, dimension).stream())
        .forEach(earlier::add);
    String now = find(input.facts().year(), dimension).map(input::reason).orElse("");
    return terms.list(Stream.of(now, earlier.text(terms)).filter(text -> !text.isEmpty()).toList());
  }

  /** The chart of the dimensions that are averaged; one on another scale is left out. */
  private SheetChart chart() {
    List<ChartSeries> series =
        IntStream.range(0, dimensions().size())
            .filter(place -> !dimensions().get(place).apart())
            .mapToObj(this::series)
            .toList();
    return new DrawnChart(terms.text("workbook.chart.own_year"), "")
        .chart(ChartForm.LINES, ScoreScale.of(drawn()), series);
  }

  private List<Double> drawn() {
    return scores.values().stream()
        .flatMap(line -> line.figure("score").stream())
        .map(Number::doubleValue)
        .toList();
  }

  private ChartSeries series(int place) {
    return new ChartSeries(
        CellArea.cell(place + 1, 0),
        new CellArea(0, 1, 0, years.size()),
        new CellArea(place + 1, 1, place + 1, years.size()),
        SeriesLooks.line(SeriesStyle.of(place), place));
  }
}
