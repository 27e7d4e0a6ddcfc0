package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.standing.StandingSection;
import partybuilding.assessment.report.table.score.AdjustedTable;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.table.score.TrendTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The position of every branch relative to the others, and its trend. */
public final class StandingSheet {
  private static final int PLACE_COLUMNS = 4;
  private static final int CHANGE_COLUMNS = 4;
  private static final int TREND_COLUMNS = 5;

  /** Of a column of figures and of one of positions, so that all stand on one page's width. */
  private static final int FIGURE = 9;

  private static final int POSITION = 22;

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final Map<List<Object>, NamedRow> adjusted;
  private final Map<List<Object>, NamedRow> trends;

  private StandingSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.adjusted = byBranch(NamedRow.all(AdjustedTable.TABLE, input.facts()).filter(input::now));
    this.trends = byBranch(NamedRow.all(TrendTable.TABLE, input.facts()));
  }

  public static WorkbookSheet of(WorkbookInput input, StandingSection section) {
    WorkbookWords terms = input.terms();
    return SheetSubject.of("standing", section.notes(), terms)
        .list(new StandingSheet(input).grid());
  }

  private static Map<List<Object>, NamedRow> byBranch(Stream<NamedRow> lines) {
    return lines.collect(Collectors.toMap(StandingSheet::key, Function.identity()));
  }

  private static List<Object> key(NamedRow line) {
    return List.of(line.branch(), line.dimension());
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    figures("effect", "effect_lower", "effect_upper").forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("position")).narrow(POSITION));
    if (input.facts().severalYears()) {
      columns.addAll(movements());
    }
    columns.add(SheetColumn.name(terms.column("note")));
    List<List<SheetCell>> rows =
        input.order().sortedNow(ScoreTable.TABLE).stream().map(this::row).toList();
    return new SheetGrid(columns, rows, 2);
  }

  private List<SheetColumn> movements() {
    return Stream.of(
            figures("standing_change", "standing_change_lower", "standing_change_upper"),
            Stream.of(SheetColumn.name(terms.column("standing_verdict"))),
            figures("slope", "slope_lower", "slope_upper", "years"),
            Stream.of(SheetColumn.name(terms.column("trend_verdict"))))
        .flatMap(columns -> columns)
        .toList();
  }

  private Stream<SheetColumn> figures(String... names) {
    return input.figures(names).map(column -> column.narrow(FIGURE));
  }

  private List<SheetCell> row(NamedRow line) {
    List<SheetCell> row = new ArrayList<>(input.row(line));
    Optional<NamedRow> place =
        Optional.ofNullable(adjusted.get(key(line)))
            .filter(known -> known.figure("effect").isPresent());
    row.addAll(place.map(this::place).orElse(nothing(PLACE_COLUMNS)));
    if (input.facts().severalYears()) {
      row.addAll(place.map(this::change).orElse(nothing(CHANGE_COLUMNS)));
      row.addAll(trend(line));
    }
    row.add(SheetCell.text(input.absence(line)));
    return row;
  }

  private static List<SheetCell> nothing(int columns) {
    return Collections.nCopies(columns, SheetCell.NOTHING);
  }

  private List<SheetCell> place(NamedRow line) {
    return List.of(
        line.cell("effect", CellFormat.CHANGE),
        line.cell("effect_lower", CellFormat.CHANGE),
        line.cell("effect_upper", CellFormat.CHANGE),
        terms.word("position", line.text("position")));
  }

  private List<SheetCell> change(NamedRow line) {
    return List.of(
        line.cell("standing_change", CellFormat.CHANGE),
        line.cell("standing_change_lower", CellFormat.CHANGE),
        line.cell("standing_change_upper", CellFormat.CHANGE),
        terms.movement("standing", line.text("standing_verdict")));
  }

  private List<SheetCell> trend(NamedRow score) {
    NamedRow line = trends.get(key(score));
    return line == null
        ? nothing(TREND_COLUMNS)
        : List.of(
            line.cell("slope", CellFormat.CHANGE),
            line.cell("slope_lower", CellFormat.CHANGE),
            line.cell("slope_upper", CellFormat.CHANGE),
            line.counted("years"),
            terms.movement("standing", line.text("verdict")));
  }
}
