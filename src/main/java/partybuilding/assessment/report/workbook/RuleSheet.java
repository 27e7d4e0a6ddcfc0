package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.TermEntry;
import partybuilding.assessment.report.page.data.RuleBlock;

/** Under which rules and by which methods the figures were come by, and what is not shown. */
final class RuleSheet {
  private final Terms terms;
  private final List<List<Cell>> rows = new ArrayList<>();

  private RuleSheet(Terms terms) {
    this.terms = terms;
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    RuleSheet sheet = new RuleSheet(terms);
    sheet.add(material.page());
    List<Column> columns =
        List.of(
            Column.name(terms.column("topic")),
            Column.name(terms.column("term")),
            Column.prose(terms.column("text")));
    return Sheet.of("rules", List.of(), new Grid(columns, sheet.rows, 1), terms);
  }

  private void add(ReportPage page) {
    for (RuleBlock block : page.rules()) {
      block.entries().forEach(entry -> add(block.heading(), entry));
    }
    page.method().forEach(sentence -> add("method.title", "", sentence));
    page.withheld().sentences().forEach(sentence -> add("withheld.title", "", sentence));
    page.withheld().years().forEach(year -> add(terms.text("withheld.title"), year));
    page.foot().forEach(line -> add("workbook.run", "", line));
  }

  private void add(String topic, TermEntry entry) {
    entry.lines().forEach(line -> rows.add(cells(topic, entry.term(), line)));
  }

  private void add(String key, String term, String line) {
    rows.add(cells(terms.text(key), term, line));
  }

  private static List<Cell> cells(String topic, String term, String line) {
    return List.of(Cell.text(topic), Cell.text(term), Cell.text(line));
  }
}
