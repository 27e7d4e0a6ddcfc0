package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.table.ledger.CommonProblemTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/**
 * The problems that several branches have in the same words, those that most of them have first:
 * the sums, then each branch by dimension.
 */
public final class CommonSheet {
  private static final List<String> STATES = List.of("open", "overdue", "awaiting", "long_term");
  private static final int TEXT = 44;

  private final WorkbookInput input;
  private final WorkbookWords terms;

  private CommonSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
  }

  public static WorkbookSheet of(WorkbookInput input) {
    List<String> lead = List.of(input.terms().text("common.note"));
    return SheetSubject.of("common", lead, input.terms()).list(new CommonSheet(input).grid());
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.text(terms.column("problem")).narrow(TEXT));
    columns.add(counted("branches"));
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("dimension")));
    Stream.of("items", "gaps", "first_year").map(this::counted).forEach(columns::add);
    input.figures(STATES.toArray(String[]::new)).forEach(columns::add);
    columns.add(SheetColumn.figure(input.ledger().closed()));
    List<List<SheetCell>> rows =
        NamedRow.all(CommonProblemTable.TABLE, input.facts())
            .sorted(order())
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, 1);
  }

  /** A column whose heading is the table's own. */
  private SheetColumn counted(String column) {
    return SheetColumn.figure(terms.column(TableName.COMMON_PROBLEMS.code() + "." + column));
  }

  private Comparator<NamedRow> order() {
    return Comparator.comparingLong((NamedRow line) -> line.count("branches"))
        .reversed()
        .thenComparing(line -> line.text("problem"))
        .thenComparing(input.order().byBranch());
  }

  private List<SheetCell> row(NamedRow line) {
    Stream<SheetCell> subject =
        Stream.of(
            SheetCell.text(line.text("problem")),
            line.counted("branches"),
            SheetCell.text(terms.branch(line.branch())),
            SheetCell.text(terms.dimension(line.dimension())),
            line.counted("items"),
            line.counted("gaps"),
            line.cell("first_year", CellFormat.YEAR));
    Stream<SheetCell> states = STATES.stream().map(line::counted);
    return Stream.of(subject, states, Stream.of(line.counted("closed")))
        .flatMap(cells -> cells)
        .toList();
  }
}
