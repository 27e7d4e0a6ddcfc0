package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.WorkbookNotice.FurtherSheets;
import partybuilding.assessment.notice.WorkbookNotice.HiddenColumns;
import partybuilding.assessment.notice.WorkbookNotice.HiddenSheets;
import partybuilding.assessment.notice.WorkbookNotice.OtherDayCount;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.xlsx.FilledRows;
import partybuilding.assessment.xlsx.SheetRows;
import partybuilding.assessment.xlsx.Workbook;
import partybuilding.assessment.xlsx.Worksheet;

/**
 * An export as a workbook: the first of its visible worksheets that has the header.
 *
 * @param named that worksheet, and its header
 */
record XlsxFile(Export export, Workbook workbook, NamedSheets.Named named) implements SheetFile {
  static XlsxFile of(Export export, List<Form> forms) throws IOException {
    Workbook workbook = Workbook.open(FileBytes.of(export.path(), export.sha256()));
    return new XlsxFile(export, workbook, new XlsxHeaderSearch(export, workbook, forms).find());
  }

  @Override
  public HeaderSearch.Found found() {
    return named.found();
  }

  @Override
  public RowShape shape() {
    return new RowShape(found().header().size(), row -> false);
  }

  @Override
  public RowSource rows() throws IOException {
    SheetRows rows = found().behind(workbook.rows(named.sheet()));
    rows.widen(found().header().size());
    return FilledRows.of(rows, workbook.merged(named.sheet()), key());
  }

  /** A problem with several measures is merged over their rows; it is one problem. */
  private OptionalInt key() {
    return export.kind() == ExportKind.RECTIFICATION
        ? found().header().find(Column.ITEM_ID)
        : OptionalInt.empty();
  }

  @Override
  public Optional<RowSource> blocks(PlainSheet plain) {
    return Optional.empty();
  }

  @Override
  public boolean proved() {
    return true;
  }

  @Override
  public List<Notice> remarks() {
    List<Notice> remarks = new ArrayList<>();
    Place place = Place.of(export.file());
    List<Worksheet> others = named.others();
    List<Worksheet> hidden = workbook.hidden();
    List<String> columns = named.hiddenColumns();
    if (!others.isEmpty()) {
      remarks.add(new FurtherSheets(place, named.sheet().name(), names(others), count(others)));
    }
    if (!hidden.isEmpty()) {
      remarks.add(new HiddenSheets(place, names(hidden), count(hidden)));
    }
    if (!columns.isEmpty()) {
      Place header = found().header().place();
      remarks.add(new HiddenColumns(header, String.join(", ", columns), count(columns)));
    }
    if (workbook.since1904()) {
      remarks.add(new OtherDayCount(place));
    }
    return remarks;
  }

  private static String names(List<Worksheet> sheets) {
    return sheets.stream().map(Worksheet::name).collect(Collectors.joining(", "));
  }

  private static String count(List<?> some) {
    return Integer.toString(some.size());
  }

  @Override
  public Optional<Notice> full(long rows) {
    return Optional.empty();
  }
}
