package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.report.table.Tables;

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

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("branch")));
    columns.add(Column.name(terms.column("kind")));
    material.figures(COUNTS.toArray(String[]::new)).forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.backlog(material.facts())).stream()
            .sorted(terms.byBranch())
            .map(line -> row(line, terms))
            .toList();
    List<String> lead = List.of(terms.title("workbook.lead.backlog"));
    return Sheet.of("backlog", lead, new Grid(columns, rows, 1), terms);
  }

  private static List<Cell> row(Line line, Terms terms) {
    Stream<Cell> names =
        Stream.of(Cell.text(terms.branch(line.branch())), Cell.text(terms.kind(line.branch())));
    return Stream.concat(names, COUNTS.stream().map(line::counted)).toList();
  }
}
