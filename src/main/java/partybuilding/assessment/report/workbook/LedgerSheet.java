package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.Tables;

/** What became of the problems that each assessment raised, the newest first. */
final class LedgerSheet {
  private final Material material;
  private final Terms terms;

  private LedgerSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = new ArrayList<>();
    lead.add(terms.text("ledger.note"));
    lead.add(terms.text("workbook.lead.ledger"));
    if (!material.page().ledger().fallback().isEmpty()) {
      lead.add(material.page().ledger().fallback());
    }
    if (!material.page().ledger().earlier().isEmpty()) {
      lead.add(material.page().ledger().earlier());
    }
    return Sheet.of("ledger", lead, new LedgerSheet(material).grid(), terms);
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("raised_in")));
    columns.add(Column.name(terms.column("branch")));
    columns.add(Column.name(terms.column("dimension")));
    material.figures("raised").forEach(columns::add);
    columns.add(Column.figure(material.page().ledger().closed()));
    material
        .figures(
            "reopened",
            "closed_on_time",
            "awaiting",
            "carried_over",
            "overdue",
            "long_term",
            "cancelled",
            "recurred",
            "due",
            "rectified_on_time",
            "closure_rate",
            "closure_rate_lower",
            "closure_rate_upper")
        .forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.cohorts(material.facts())).stream()
            .filter(LedgerSheet::isSum)
            .sorted(order())
            .map(this::row)
            .toList();
    return new Grid(columns, rows, 3);
  }

  private Comparator<Line> order() {
    return Comparator.comparingInt(Line::year)
        .reversed()
        .thenComparing(terms.byBranch())
        .thenComparing(terms.byDimension());
  }

  /** The branches, and the college's dimensions; a branch's dimensions are in the table alone. */
  private static boolean isSum(Line line) {
    return line.branch().equals(Cohort.ALL) || line.dimension().equals(Cohort.ALL);
  }

  private List<Cell> row(Line line) {
    List<Cell> row = new ArrayList<>();
    row.add(line.cell("year", Notation.YEAR));
    row.add(Cell.text(terms.branch(line.branch())));
    row.add(Cell.text(terms.dimension(line.dimension())));
    for (String column :
        List.of(
            "raised",
            "closed",
            "reopened",
            "closed_on_time",
            "awaiting",
            "carried_over",
            "overdue",
            "long_term",
            "cancelled",
            "recurred",
            "due",
            "rectified_on_time")) {
      row.add(line.counted(column));
    }
    row.addAll(rate(line));
    return row;
  }

  private List<Cell> rate(Line line) {
    if (!Cohort.judged(line.year(), material.facts().asOf())) {
      return List.of(Cell.instead(terms.text("ledger.unripe")), Cell.NOTHING, Cell.NOTHING);
    }
    Notation share =
        Notation.shareOf(line.count("raised") - line.count("cancelled") - line.count("long_term"));
    return List.of(
        line.cell("closure_rate", share),
        line.cell("closure_rate_lower", share),
        line.cell("closure_rate_upper", share));
  }
}
