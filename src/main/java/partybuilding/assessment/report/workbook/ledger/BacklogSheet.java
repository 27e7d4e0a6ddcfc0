package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.ledger.BacklogTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** What every branch has left to do. */
public final class BacklogSheet {
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

  public static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("kind")));
    input.figures(COUNTS.toArray(String[]::new)).forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(BacklogTable.TABLE, input.facts())
            .filter(line -> !college(line))
            .sorted(input.order().byBranch())
            .map(line -> row(line, terms))
            .toList();
    List<String> lead = new ArrayList<>(List.of(terms.title("workbook.lead.backlog")));
    NamedRow.all(BacklogTable.TABLE, input.facts())
        .filter(BacklogSheet::college)
        .map(line -> sentence(line, terms))
        .forEach(lead::add);
    return SheetSubject.of("backlog", lead, terms).list(new SheetGrid(columns, rows, 1));
  }

  private static boolean college(NamedRow line) {
    return line.branch().equals(Cohort.ALL);
  }

  /** What the college has left: no row among those of its branches. */
  private static String sentence(NamedRow line, WorkbookWords terms) {
    List<String> figures =
        COUNTS.stream()
            .map(
                count ->
                    terms.text(
                        "workbook.backlog.figure",
                        Map.of("column", terms.column(count), "count", line.text(count))))
            .toList();
    return terms.text(
        "workbook.backlog.college",
        Map.of("branch", terms.branch(line.branch()), "figures", terms.list(figures)));
  }

  private static List<SheetCell> row(NamedRow line, WorkbookWords terms) {
    Stream<SheetCell> names =
        Stream.of(
            SheetCell.text(terms.branch(line.branch())), SheetCell.text(terms.kind(line.branch())));
    return Stream.concat(names, COUNTS.stream().map(line::counted)).toList();
  }
}
