package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.block.BlockForm;
import partybuilding.assessment.block.BlockRows;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.FileNotice.FullSpreadsheet;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

/**
 * An export as a text.
 *
 * @param delimited its header, and what parts its cells
 * @param blocking how it is cut into blocks; empty where it is read row by row
 */
record CsvFile(
    Export export, TextFile text, CsvHeaderSearch.Delimited delimited, Optional<Blocking> blocking)
    implements SheetFile {
  /** How many rows a sheet of a spreadsheet holds, of the older programs and of the newer. */
  private static final Set<Long> SHEET_LENGTHS = Set.of(65_536L, 1_048_576L);

  static CsvFile of(Export export, SheetOpening opening, List<Form> forms) throws IOException {
    TextFile text = opening.proof().of(FileBytes.of(export.path(), export.sha256()));
    CsvHeaderSearch search = new CsvHeaderSearch(export, text, forms);
    return new CsvFile(export, text, search.find(), opening.blocking());
  }

  @Override
  public HeaderSearch.Found found() {
    return delimited.found();
  }

  @Override
  public RowShape shape() {
    Delimiter delimiter = delimited.delimiter();
    int columns = found().header().size();
    return new RowShape(columns, row -> SwallowedRows.in(row, delimiter, columns));
  }

  @Override
  public CsvRows rows() throws IOException {
    return found().behind(CsvRows.of(text.open(), delimited.delimiter()));
  }

  @Override
  public Optional<RowSource> blocks(PlainSheet plain) throws IOException {
    if (blocking.isEmpty() || !text.parted()) {
      return Optional.empty();
    }
    BlockForm form =
        new BlockForm(delimited.delimiter(), plain.uses(delimited.found().header().size()));
    BlockRows blocks = found().behind(BlockRows.open(text, form, blocking.get()));
    blocks.offerTo(plain);
    return Optional.of(blocks);
  }

  @Override
  public boolean proved() {
    return text.proved();
  }

  @Override
  public List<Notice> remarks() {
    return List.of();
  }

  /** An export that ends just where a spreadsheet does may have been cut there. */
  @Override
  public Optional<Notice> full(long rows) {
    return SHEET_LENGTHS.contains(rows)
        ? Optional.of(new FullSpreadsheet(Place.of(export.file()), Long.toString(rows)))
        : Optional.empty();
  }
}
