package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.report.table.ledger.BacklogTable;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** What every branch has left to do. */
final class BacklogSheet {
  private static final List<String> COUNTS =
      List.of(
          "open",
          "overdue_1_30",
          "overdue_31_90",
          "overdue_91_180",
          "overdue_over_180",
          "awaiting",
          "due_within_three_months",
          "long_term",
          "closed_unverified");

  private BacklogSheet() {}

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("kind")));
    input.figures(COUNTS.toArray(String[]::new)).forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(BacklogTable.TABLE, input.facts())
            .sorted(terms.byBranch())
            .map(line -> row(line, terms))
            .toList();
    List<String> lead = List.of(terms.title("workbook.lead.backlog"));
    return ScrolledSheet.of("backlog", lead, new SheetGrid(columns, rows, 1), terms);
  }

  private static List<SheetCell> row(NamedRow line, WorkbookWords terms) {
    Stream<SheetCell> names =
        Stream.of(
            SheetCell.text(terms.branch(line.branch())), SheetCell.text(terms.kind(line.branch())));
    return Stream.concat(names, COUNTS.stream().map(line::counted)).toList();
  }
}
