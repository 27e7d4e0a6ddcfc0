package partybuilding.assessment.report.workbook.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.report.workbook.entry.EntryRule;
import partybuilding.assessment.report.workbook.entry.EntryRule.Choice;
import partybuilding.assessment.report.workbook.entry.SheetEntry;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetForm;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.SheetHead;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The sheet to be filled in. */
final class ListSheet {
  private static final int SPARE = 5;
  private static final int INDENTS = 3;

  private final ListWords words;
  private final GuideSheet guide;
  private final List<ListColumn> columns;
  private final int printed;

  ListSheet(ListWords words, GuideSheet guide) {
    this.words = words;
    this.guide = guide;
    ListColumns all = new ListColumns(words);
    this.columns = all.all();
    this.printed = (int) all.printed().count();
  }

  /** The sheet of some problems, under a title. */
  WorkbookSheet of(List<ListedItem> items, String title) {
    List<String> lead = List.of(words.text("lead.state"), words.text("lead.fill"));
    SheetHead head = new SheetHead("list", words.text("sheet"), title, lead);
    List<SheetColumn> headings = columns.stream().map(this::heading).toList();
    List<List<SheetCell>> rows = items.stream().map(this::row).toList();
    SheetGrid grid = new SheetGrid(headings, rows, 2);
    return new WorkbookSheet(head, grid, SheetForm.LIST, ChartShelf.NONE, entry());
  }

  /** The column with its heading, wide enough for its longest unbreakable word. */
  private SheetColumn heading(ListColumn column) {
    int width = Math.max(column.width(), guide.longest(column.column()) + INDENTS);
    return SheetColumn.name(words.label(column.column())).narrow(width);
  }

  private List<SheetCell> row(ListedItem item) {
    return columns.stream().map(column -> column.cell().apply(item)).toList();
  }

  private SheetEntry entry() {
    Set<Integer> filled =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).kind() == ListColumn.Kind.FILLED)
            .boxed()
            .collect(Collectors.toSet());
    return new SheetEntry(filled, rules(), SPARE, printed);
  }

  private List<EntryRule> rules() {
    List<EntryRule> rules = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c).column();
      String hint = words.text("hint." + column.name());
      rules.add(new EntryRule(c, choice(column), words.label(column), hint));
    }
    return rules;
  }

  private Choice choice(Column column) {
    return switch (column) {
      case DIMENSION, STATUS, REQUIREMENT -> new Choice.Closed(guide.cells(column));
      case DEADLINE -> new Choice.Offered(guide.cells(column));
      default -> new Choice.Free();
    };
  }
}
