package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;

/**
 * What the sheets are made from.
 *
 * @param facts everything that may be said
 * @param page the report's sentences
 * @param findings the words of the findings' sentences
 * @param terms what ids and codes are called
 */
record WorkbookInput(Comparison facts, ReportPage page, Words findings, WorkbookWords terms) {
  /** The headings of the three columns that say what a row is about. */
  List<SheetColumn> naming() {
    return List.of(
        SheetColumn.name(terms.column("dimension")),
        SheetColumn.name(terms.column("branch")),
        SheetColumn.name(terms.column("kind")));
  }

  /** What a row is about, and then what it says. */
  List<SheetCell> row(NamedRow line, SheetCell... figures) {
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(terms.dimension(line.dimension())));
    row.add(SheetCell.text(terms.branch(line.branch())));
    row.add(SheetCell.text(terms.kind(line.branch())));
    row.addAll(List.of(figures));
    return row;
  }

  /** The headings of columns of figures, by their names in the tables. */
  Stream<SheetColumn> figures(String... names) {
    return Stream.of(names).map(terms::column).map(SheetColumn::figure);
  }

  /** A row's score, or why it has none. */
  SheetCell score(NamedRow line) {
    return line.figure("score").isPresent()
        ? line.cell("score", CellFormat.SCORE)
        : SheetCell.instead(withoutScore(line.text("note")));
  }

  /** Whether a row speaks of the report year. */
  boolean now(NamedRow line) {
    return line.year() == facts.year();
  }

  /** What stands where a withheld branch would have a figure. */
  SheetCell absent(NamedRow score) {
    return score.text("note").equals("withheld")
        ? SheetCell.instead(terms.text("verdict.withheld"))
        : SheetCell.NOTHING;
  }

  private String withoutScore(String note) {
    return note.equals("withheld") ? terms.text("verdict.withheld") : terms.note(note);
  }
}
