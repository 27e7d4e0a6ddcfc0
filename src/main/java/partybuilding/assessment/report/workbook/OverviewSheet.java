package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.report.page.BriefPage;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.table.score.CollegeTable;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The year in sentences, the college over the years, and its charts. */
final class OverviewSheet {
  /** The charts that speak of the college as a whole. */
  private static final List<String> CHARTS = List.of("college", "ledger", "closure", "loop");

  private static final int CHANGE_COLUMNS = 7;

  private static final String DOT = " \u00B7 ";

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final Map<List<Object>, NamedRow> college;

  private OverviewSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.college =
        NamedRow.all(CollegeTable.TABLE, input.facts())
            .collect(Collectors.toMap(l -> List.of(l.year(), l.dimension()), Function.identity()));
  }

  static WorkbookSheet of(WorkbookInput input, List<Picture> pictures) {
    PageHead head = input.page().brief().frame().head();
    List<Picture> charts =
        CHARTS.stream()
            .flatMap(name -> pictures.stream().filter(picture -> picture.name().equals(name)))
            .toList();
    return new WorkbookSheet(
        input.terms().text("workbook.sheet.overview"),
        head.title(),
        lead(input.page().brief()),
        new OverviewSheet(input).grid(),
        charts);
  }

  private static List<String> lead(BriefPage page) {
    List<String> lead = new ArrayList<>();
    lead.add(String.join(DOT, page.frame().head().facts()));
    page.points().stream()
        .map(MainPoint::sentence)
        .map(sentence -> "\u2022 " + sentence)
        .forEach(lead::add);
    lead.add(String.join(DOT, page.frame().foot()));
    return lead;
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("dimension")));
    input.facts().years().forEach(year -> columns.add(SheetColumn.shaded(Integer.toString(year))));
    input
        .figures("score_lower", "score_upper", "change", "change_lower", "change_upper")
        .forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("verdict")));
    columns.add(SheetColumn.name(terms.column("note")));
    return new SheetGrid(
        columns, input.facts().rules().dimensions().stream().map(this::row).toList(), 1);
  }

  private List<SheetCell> row(Dimension dimension) {
    Stream<SheetCell> scores =
        input.facts().years().stream().map(year -> score(year, dimension.id()));
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(terms.dimension(dimension.id())));
    scores.forEach(row::add);
    row.addAll(change(input.facts().year(), dimension.id()));
    return row;
  }

  private SheetCell score(int year, String dimension) {
    NamedRow line = college.get(List.of(year, dimension));
    return line == null ? SheetCell.NOTHING : input.score(line);
  }

  private List<SheetCell> change(int year, String dimension) {
    NamedRow line = college.get(List.of(year, dimension));
    return line == null
        ? Collections.nCopies(CHANGE_COLUMNS, SheetCell.NOTHING)
        : List.of(
            line.cell("score_lower", CellFormat.SCORE_END),
            line.cell("score_upper", CellFormat.SCORE_END),
            line.cell("change", CellFormat.CHANGE),
            line.cell("change_lower", CellFormat.CHANGE),
            line.cell("change_upper", CellFormat.CHANGE),
            terms.movement("verdict", line.text("verdict")),
            SheetCell.text(terms.note(line.text("note"))));
  }
}
