package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.page.DetailsPage;
import partybuilding.assessment.report.page.base.TermEntry;
import partybuilding.assessment.report.page.data.RuleBlock;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The rules and methods behind the figures, and what is withheld. */
final class RuleSheet {
  private final WorkbookWords terms;
  private final List<List<SheetCell>> rows = new ArrayList<>();

  private RuleSheet(WorkbookWords terms) {
    this.terms = terms;
  }

  static WorkbookSheet of(WorkbookInput input, DetailsPage page) {
    WorkbookWords terms = input.terms();
    RuleSheet sheet = new RuleSheet(terms);
    sheet.add(page);
    List<SheetColumn> columns =
        List.of(
            SheetColumn.name(terms.column("topic")),
            SheetColumn.name(terms.column("term")),
            SheetColumn.prose(terms.column("text")));
    return SheetSubject.of("rules", List.of(), terms).list(new SheetGrid(columns, sheet.rows, 1));
  }

  private void add(DetailsPage page) {
    for (RuleBlock block : page.basis().rules()) {
      block.entries().forEach(entry -> add(block.heading(), entry));
    }
    page.basis().method().forEach(sentence -> add("method.title", "", sentence));
    page.basis().withheld().sentences().forEach(sentence -> add("withheld.title", "", sentence));
    page.basis().withheld().years().forEach(year -> add(terms.text("withheld.title"), year));
    page.frame().foot().forEach(line -> add("workbook.run", "", line));
  }

  private void add(String topic, TermEntry entry) {
    entry.lines().forEach(line -> rows.add(cells(topic, entry.term(), line)));
  }

  private void add(String key, String term, String line) {
    rows.add(cells(terms.text(key), term, line));
  }

  private static List<SheetCell> cells(String topic, String term, String line) {
    return List.of(SheetCell.text(topic), SheetCell.text(term), SheetCell.text(line));
  }
}
