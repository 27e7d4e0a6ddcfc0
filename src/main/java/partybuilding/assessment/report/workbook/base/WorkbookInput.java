package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.score.Note;

/**
 * The material of the sheets.
 *
 * @param facts the facts of the report
 * @param frame the head and foot of the report's pages
 * @param ledger the pages' section on the ledger
 * @param pictures the finished charts, whose words those of the workbook share
 * @param findings the words of the findings' sentences
 * @param terms the words for ids and codes
 * @param order of rows by dimension and branch
 * @param pages the files of the branches' pages; empty if none are published
 */
public record WorkbookInput(
    Comparison facts,
    PageFrame frame,
    LedgerSection ledger,
    List<Picture> pictures,
    Words findings,
    WorkbookWords terms,
    RowOrder order,
    Optional<BranchDirectory> pages) {
  /** The words of a chart that the pages show too. */
  public DrawnChart drawn(String name) {
    return pictures.stream()
        .filter(picture -> picture.name().equals(name))
        .findFirst()
        .map(picture -> new DrawnChart(picture.title(), picture.alternative()))
        .orElseGet(() -> new DrawnChart(terms.text("workbook.chart." + name), ""));
  }

  /** The headings of the three columns that identify a row. */
  public List<SheetColumn> naming() {
    return List.of(
        SheetColumn.name(terms.column("dimension")),
        SheetColumn.name(terms.column("branch")),
        SheetColumn.name(terms.column("kind")));
  }

  /** A row: the cells that identify it, followed by its figures. */
  public List<SheetCell> row(NamedRow line, SheetCell... figures) {
    List<SheetCell> row = new ArrayList<>();
    row.add(SheetCell.text(terms.dimension(line.dimension())));
    row.add(SheetCell.text(terms.branch(line.branch())));
    row.add(SheetCell.text(terms.kind(line.branch())));
    row.addAll(List.of(figures));
    return row;
  }

  /** The headings of columns of figures, by their names in the tables. */
  public Stream<SheetColumn> figures(String... names) {
    return Stream.of(names).map(terms::column).map(SheetColumn::figure);
  }

  /** Whether a row is of the report year. */
  public boolean now(NamedRow line) {
    return line.year() == facts.year();
  }

  /** Why a row of the scores has no figures, or a caveat to them. */
  public String reason(NamedRow score) {
    return terms.reason(score.text("note"));
  }

  /** The same for a sheet that shows the score without its change. */
  public String reasonOfScore(NamedRow score) {
    return Coded.find(Note.class, score.text("note")).filter(Note::ofChange).isPresent()
        ? ""
        : reason(score);
  }

  /** The note that a row of the scores is withheld; empty if it is not. */
  public String absence(NamedRow score) {
    return score.text("note").equals(WorkbookWords.WITHHELD) ? terms.text("verdict.withheld") : "";
  }
}
