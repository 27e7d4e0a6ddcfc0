package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.report.table.Tables;

/** How every branch reported in the report year, and what it was told. */
final class DebriefSheet {
  private final Material material;
  private final Terms terms;
  private final Map<List<String>, Line> comments;

  private DebriefSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
    this.comments =
        Line.of(Tables.comments(material.facts())).stream()
            .filter(material::now)
            .collect(
                Collectors.toMap(
                    line -> List.of(line.branch(), line.text("kind")), Function.identity()));
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = List.of(terms.text("workbook.lead.debriefs"));
    return Sheet.of("debriefs", lead, new DebriefSheet(material).grid(), terms);
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("branch")));
    columns.add(Column.name(terms.column("kind")));
    columns.add(Column.name(terms.column("mode")));
    material.figures("parts_given").forEach(columns::add);
    columns.add(Column.name(terms.column("onsite_in_term")));
    columns.add(Column.name(terms.column("decided_grade")));
    columns.add(Column.name(terms.column("new_secretary")));
    material
        .figures("overall_score", "gaps", "gaps_taken_up", "suggestions", "suggestions_taken_up")
        .forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.debriefs(material.facts())).stream()
            .filter(material::now)
            .sorted(terms.byBranch())
            .map(this::row)
            .toList();
    return new Grid(columns, rows, 1);
  }

  private List<Cell> row(Line line) {
    return List.of(
        Cell.text(terms.branch(line.branch())),
        Cell.text(terms.kind(line.branch())),
        terms.word("mode", line.text("mode")),
        line.counted("parts_given"),
        terms.word("onsite", line.text("onsite_in_term")),
        terms.word("grade", line.text("decided_grade")),
        terms.word("workbook.new_secretary", line.text("new_secretary")),
        line.cell("score", Notation.SCORE),
        comments(line, "gap", "given"),
        comments(line, "gap", "taken_up"),
        comments(line, "suggestion", "given"),
        comments(line, "suggestion", "taken_up"));
  }

  private Cell comments(Line debrief, String kind, String count) {
    return Optional.ofNullable(comments.get(List.of(debrief.branch(), kind)))
        .map(line -> line.counted(count))
        .orElse(Cell.NOTHING);
  }
}
