package partybuilding.assessment.report.workbook;

import java.util.List;
import partybuilding.assessment.report.table.Tables;

/**
 * What the committee said of every branch in the report year, and whether the ledger took it up.
 */
final class CommentSheet {
  private CommentSheet() {}

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<Column> columns =
        List.of(
            Column.name(terms.column("branch")),
            Column.name(terms.column("comment_kind")),
            Column.name(terms.column("dimension")),
            Column.text(terms.column("comment")),
            Column.name(terms.column("item_id")),
            Column.name(terms.column("taken_up")));
    List<List<Cell>> rows =
        Line.of(Tables.commentTexts(material.facts())).stream()
            .filter(material::now)
            .sorted(terms.byBranch())
            .map(line -> row(line, terms))
            .toList();
    List<String> lead = List.of(terms.text("workbook.lead.comments"));
    return Sheet.of("comments", lead, new Grid(columns, rows, 1), terms);
  }

  private static List<Cell> row(Line line, Terms terms) {
    return List.of(
        Cell.text(terms.branch(line.branch())),
        terms.word("comments", line.text("kind")),
        Cell.text(terms.dimension(line.dimension())),
        Cell.text(line.text("comment")),
        Cell.text(line.text("item_id")),
        terms.word("workbook.taken_up", line.text("taken_up")));
  }
}
