package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.Notice;

/** An export whose header is found: how its rows are opened. */
sealed interface SheetFile permits CsvFile, XlsxFile {
  /** Opens a file, which its name says to be a text or a workbook. */
  static SheetFile of(Export export, SheetOpening opening, List<Form> forms) throws IOException {
    return export.workbook() ? XlsxFile.of(export, forms) : CsvFile.of(export, opening, forms);
  }

  Export export();

  /** Its header. */
  HeaderSearch.Found found();

  /** What a row of it must be like. */
  RowShape shape();

  /** Its rows one by one; they stand at the last one of the header. */
  RowSource rows() throws IOException;

  /** Its rows, those of plain blocks many at a time; empty if it is not cut into blocks. */
  Optional<RowSource> blocks(PlainSheet plain) throws IOException;

  /** Whether all of its bytes have proved what they are before the first row is read. */
  boolean proved();

  /** What to tell of the file as a whole. */
  List<Notice> remarks();

  /** What to tell of the file once so many rows were read to its end. */
  Optional<Notice> full(long rows);
}
