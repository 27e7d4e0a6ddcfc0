package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.ReportPage;

/**
 * What the sheets are made from.
 *
 * @param facts everything that may be said
 * @param page the report's sentences
 * @param findings the words of the findings' sentences
 * @param terms what ids and codes are called
 */
record Material(Comparison facts, ReportPage page, Words findings, Terms terms) {
  /** The headings of the three columns that say what a row is about. */
  List<Column> naming() {
    return List.of(
        Column.name(terms.column("dimension")),
        Column.name(terms.column("branch")),
        Column.name(terms.column("kind")));
  }

  /** What a row is about, and then what it says. */
  List<Cell> row(Line line, Cell... figures) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(terms.dimension(line.dimension())));
    row.add(Cell.text(terms.branch(line.branch())));
    row.add(Cell.text(terms.kind(line.branch())));
    row.addAll(List.of(figures));
    return row;
  }

  /** The headings of columns of figures, by their names in the tables. */
  Stream<Column> figures(String... names) {
    return Stream.of(names).map(terms::column).map(Column::figure);
  }

  /** A row's score, or why it has none. */
  Cell score(Line line) {
    return line.figure("score").isPresent()
        ? line.cell("score", Notation.SCORE)
        : Cell.instead(withoutScore(line.text("note")));
  }

  /** Whether a row speaks of the report year. */
  boolean now(Line line) {
    return line.year() == facts.year();
  }

  /** What stands where a withheld branch would have a figure. */
  Cell absent(Line score) {
    return score.text("note").equals("withheld")
        ? Cell.instead(terms.text("verdict.withheld"))
        : Cell.NOTHING;
  }

  private String withoutScore(String note) {
    return note.equals("withheld") ? terms.text("verdict.withheld") : terms.note(note);
  }
}
