package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;

/**
 * What the sheets are made from.
 *
 * @param facts everything that may be said
 * @param frame what stands around the report's pages
 * @param ledger what they say of the ledger as a whole
 * @param pictures the finished charts, whose words those of the workbook share
 * @param findings the words of the findings' sentences
 * @param terms the words for ids and codes
 * @param order of rows by dimension and branch
 * @param pages where the branches' pages lie; empty where none are published
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
  /** The words of a chart that is drawn for the pages too. */
  public DrawnChart drawn(String name) {
    return pictures.stream()
        .filter(picture -> picture.name().equals(name))
        .findFirst()
        .map(picture -> new DrawnChart(picture.title(), picture.alternative()))
        .orElseGet(() -> new DrawnChart(terms.text("workbook.chart." + name), ""));
  }

  /** The headings of the three columns that say what a row is about. */
  public List<SheetColumn> naming() {
    return List.of(
        SheetColumn.name(terms.column("dimension")),
        SheetColumn.name(terms.column("branch")),
        SheetColumn.name(terms.column("kind")));
  }

  /** What a row is about, and then what it says. */
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

  /** Whether a row speaks of the report year. */
  public boolean now(NamedRow line) {
    return line.year() == facts.year();
  }

  /** Why a row of the scores has no figures, or what must be known of them. */
  public String reason(NamedRow score) {
    return terms.reason(score.text("note"));
  }

  /** That a row of the scores is withheld; empty where it is not. */
  public String absence(NamedRow score) {
    return score.text("note").equals(WorkbookWords.WITHHELD) ? terms.text("verdict.withheld") : "";
  }
}
