package partybuilding.assessment.report.workbook.list;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetForm;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.SheetHead;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.part.CellArea;

/** The sheet with instructions for filling in a list, and the words of its drop-downs. */
final class GuideSheet {
  private static final int WIDTH = 34;
  private static final int NOTES = 6;
  private static final int FIRST_WIDE = 0x2E80;

  private final ListWords words;
  private final List<Offer> offers;

  /** The words of one column. */
  private record Offer(Column column, List<String> words) {}

  GuideSheet(ListWords words) {
    this.words = words;
    this.offers =
        List.of(
            new Offer(Column.STATUS, words.statuses()),
            new Offer(Column.DIMENSION, words.dimensions()),
            new Offer(Column.REQUIREMENT, words.requirements()),
            new Offer(Column.DEADLINE, words.deadlines()));
  }

  WorkbookSheet sheet() {
    return new WorkbookSheet(head(), grid(), SheetForm.PAGE, ChartShelf.NONE);
  }

  private SheetHead head() {
    List<String> notes =
        IntStream.rangeClosed(1, NOTES).mapToObj(i -> words.text("note." + i)).toList();
    return new SheetHead("words", words.text("guide"), words.text("guide.title"), notes);
  }

  private SheetGrid grid() {
    int longest = offers.stream().mapToInt(offer -> offer.words().size()).max().orElse(0);
    List<SheetColumn> columns =
        offers.stream()
            .map(offer -> new SheetColumn(words.label(offer.column()), WIDTH, WIDTH, false))
            .toList();
    return new SheetGrid(columns, IntStream.range(0, longest).mapToObj(this::row).toList(), 1);
  }

  private List<SheetCell> row(int place) {
    return offers.stream()
        .map(offer -> offer.words().stream().skip(place).findFirst().orElse(""))
        .map(SheetCell::text)
        .toList();
  }

  /** The width of the longest word of a column's drop-down, in digits; 0 if it has none. */
  int longest(Column column) {
    return offers.stream()
        .filter(offer -> offer.column() == column)
        .flatMap(offer -> offer.words().stream())
        .flatMap(words -> Stream.of(words.split(" ")))
        .filter(word -> word.chars().allMatch(c -> c < FIRST_WIDE))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The reference to the cells with the words of a column. */
  String cells(Column column) {
    int place = offers.stream().map(Offer::column).toList().indexOf(column);
    int first = NOTES + 3;
    int last = first + offers.get(place).words().size() - 1;
    return new CellArea(first, place, last, place).reference(words.text("guide"));
  }
}
