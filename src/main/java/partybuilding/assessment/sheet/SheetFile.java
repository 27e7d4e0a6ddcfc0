package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.block.BlockForm;
import partybuilding.assessment.block.BlockRows;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.FileNotice.FullSpreadsheet;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

/**
 * An export as a text whose header is found: how its rows are opened.
 *
 * @param blocking how it is cut into blocks; empty where it is read row by row
 */
record SheetFile(
    Export export, TextFile text, HeaderSearch.Found found, Optional<Blocking> blocking) {
  /** How many rows a sheet of a spreadsheet holds, of the older programs and of the newer. */
  private static final Set<Long> SHEET_LENGTHS = Set.of(65_536L, 1_048_576L);

  static SheetFile of(Export export, SheetOpening opening, List<Form> forms) throws IOException {
    TextFile text = opening.proof().of(FileBytes.of(export.path(), export.sha256()));
    HeaderSearch.Found found = new HeaderSearch(export, text, forms).find();
    return new SheetFile(export, text, found, opening.blocking());
  }

  /** Its rows one by one; they stand at the last one of the header. */
  CsvRows rows() throws IOException {
    return behindHeader(CsvRows.of(text.open(), found.delimiter()));
  }

  /** Its rows, those of plain blocks many at a time; empty if it is not cut into blocks. */
  Optional<RowSource> blocks(PlainSheet plain) throws IOException {
    if (blocking.isEmpty() || !text.parted()) {
      return Optional.empty();
    }
    BlockForm form = new BlockForm(found.delimiter(), plain.uses(found.header().size()));
    BlockRows blocks = behindHeader(BlockRows.open(text, form, blocking.get()));
    blocks.offerTo(plain);
    return Optional.of(blocks);
  }

  private <T extends RowSource> T behindHeader(T rows) throws IOException {
    try {
      for (int i = 0; i < found.rows(); i++) {
        rows.next();
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** An export that ends just where a spreadsheet does may have been cut there. */
  Optional<Notice> full(long rows) {
    return SHEET_LENGTHS.contains(rows)
        ? Optional.of(new FullSpreadsheet(Place.of(export.file()), Long.toString(rows)))
        : Optional.empty();
  }
}
