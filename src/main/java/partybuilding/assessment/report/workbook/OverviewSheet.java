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
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.table.Tables;

/** The year in sentences, the college over the years, and its charts. */
final class OverviewSheet {
  /** The charts that speak of the college as a whole. */
  private static final List<String> CHARTS = List.of("college", "ledger", "closure", "loop");

  private static final int CHANGE_COLUMNS = 7;

  private static final String DOT = " \u00B7 ";

  private final Material material;
  private final Terms terms;
  private final Map<List<Object>, Line> college;

  private OverviewSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
    this.college =
        Line.of(Tables.college(material.facts())).stream()
            .collect(Collectors.toMap(l -> List.of(l.year(), l.dimension()), Function.identity()));
  }

  static Sheet of(Material material, List<Picture> pictures) {
    PageHead head = material.page().head();
    List<Picture> charts =
        CHARTS.stream()
            .flatMap(name -> pictures.stream().filter(picture -> picture.name().equals(name)))
            .toList();
    return new Sheet(
        material.terms().text("workbook.sheet.overview"),
        head.title(),
        lead(material.page()),
        new OverviewSheet(material).grid(),
        charts);
  }

  private static List<String> lead(ReportPage page) {
    List<String> lead = new ArrayList<>();
    lead.add(String.join(DOT, page.head().facts()));
    page.points().stream()
        .map(MainPoint::sentence)
        .map(sentence -> "\u2022 " + sentence)
        .forEach(lead::add);
    lead.add(String.join(DOT, page.foot()));
    return lead;
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("dimension")));
    material.facts().years().forEach(year -> columns.add(Column.shaded(Integer.toString(year))));
    material
        .figures("score_lower", "score_upper", "change", "change_lower", "change_upper")
        .forEach(columns::add);
    columns.add(Column.name(terms.column("verdict")));
    columns.add(Column.name(terms.column("note")));
    return new Grid(
        columns, material.facts().rules().dimensions().stream().map(this::row).toList(), 1);
  }

  private List<Cell> row(Dimension dimension) {
    Stream<Cell> scores =
        material.facts().years().stream().map(year -> score(year, dimension.id()));
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(terms.dimension(dimension.id())));
    scores.forEach(row::add);
    row.addAll(change(material.facts().year(), dimension.id()));
    return row;
  }

  private Cell score(int year, String dimension) {
    Line line = college.get(List.of(year, dimension));
    return line == null ? Cell.NOTHING : material.score(line);
  }

  private List<Cell> change(int year, String dimension) {
    Line line = college.get(List.of(year, dimension));
    return line == null
        ? Collections.nCopies(CHANGE_COLUMNS, Cell.NOTHING)
        : List.of(
            line.cell("score_lower", Notation.SCORE_END),
            line.cell("score_upper", Notation.SCORE_END),
            line.cell("change", Notation.CHANGE),
            line.cell("change_lower", Notation.CHANGE),
            line.cell("change_upper", Notation.CHANGE),
            terms.movement("verdict", line.text("verdict")),
            Cell.text(terms.note(line.text("note"))));
  }
}
