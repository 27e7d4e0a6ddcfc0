package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.Tables;

/**
 * What each branch closed of all its problems, beside how the score that stands for it moved to the
 * next year; the newest year first.
 */
final class LoopSheet {
  private final Material material;
  private final Terms terms;

  private LoopSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = List.of(terms.text("loop.caution"), terms.title("workbook.lead.loop"));
    return Sheet.of("loop", lead, new LoopSheet(material).grid(), terms);
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("raised_in")));
    columns.add(Column.name(terms.column("branch")));
    columns.add(Column.name(terms.column("kind")));
    material
        .figures(
            "closure_rate",
            "score",
            "next_score",
            "next_change",
            "expected_next",
            "beyond_expected")
        .forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.loop(material.facts())).stream()
            .filter(line -> line.dimension().equals(Cohort.ALL))
            .sorted(Comparator.comparingInt(Line::year).reversed().thenComparing(terms.byBranch()))
            .map(this::row)
            .toList();
    return new Grid(columns, rows, 2);
  }

  private List<Cell> row(Line line) {
    return List.of(
        line.cell("year", Notation.YEAR),
        Cell.text(terms.branch(line.branch())),
        Cell.text(terms.kind(line.branch())),
        line.cell("closure_rate", Notation.SHARE),
        line.cell("score", Notation.SCORE),
        line.cell("next_score", Notation.SCORE),
        line.cell("next_change", Notation.CHANGE),
        line.cell("expected_next", Notation.SCORE),
        line.cell("beyond_expected", Notation.CHANGE));
  }
}
