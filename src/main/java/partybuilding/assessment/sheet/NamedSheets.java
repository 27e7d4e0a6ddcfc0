package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import partybuilding.assessment.sheet.HeaderSearch.FirstRow;
import partybuilding.assessment.sheet.HeaderSearch.Found;
import partybuilding.assessment.xlsx.SheetRows;
import partybuilding.assessment.xlsx.Workbook;
import partybuilding.assessment.xlsx.Worksheet;

/**
 * Collects the worksheets that have the header, in whatever order the package holds them. Of all
 * their headers only that of the first sheet is kept.
 */
final class NamedSheets implements Workbook.SheetReader {
  private final HeaderSearch search;
  private final SortedSet<Worksheet> sheets = new TreeSet<>(Comparator.comparing(Worksheet::place));
  private Optional<Named> first = Optional.empty();

  NamedSheets(HeaderSearch search) {
    this.search = search;
  }

  /**
   * A header.
   *
   * @param sheet the worksheet that has it
   * @param hiddenColumns what places call those of its columns that are not shown
   * @param others the worksheets behind that one which have one too
   */
  record Named(Worksheet sheet, Found found, List<String> hiddenColumns, List<Worksheet> others) {
    Named {
      hiddenColumns = List.copyOf(hiddenColumns);
      others = List.copyOf(others);
    }
  }

  @Override
  public void read(Worksheet sheet, SheetRows rows) throws IOException {
    List<FirstRow> beginning = new ArrayList<>();
    HeaderSearch.read(rows, beginning);
    Optional<Found> found = search.find(beginning);
    if (found.isPresent()) {
      sheets.add(sheet);
      if (sheet.equals(sheets.first())) {
        first = found.map(f -> new Named(sheet, f, hidden(rows, f.header()), List.of()));
      }
    }
  }

  private static List<String> hidden(SheetRows rows, Header header) {
    return IntStream.range(0, header.size())
        .filter(rows::hides)
        .filter(column -> !header.name(column).isEmpty())
        .mapToObj(header::called)
        .toList();
  }

  /** That of the first of them in the order of the tabs; empty if none has one. */
  Optional<Named> first() {
    List<Worksheet> others = sheets.stream().skip(1).toList();
    return first.map(n -> new Named(n.sheet(), n.found(), n.hiddenColumns(), others));
  }
}
