package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.FullWidthCommas;
import partybuilding.assessment.sheet.HeaderSearch.FirstRow;
import partybuilding.assessment.sheet.HeaderSearch.Found;
import partybuilding.assessment.text.TextFile;

/**
 * Finds the header of a text, and with it the delimiter: the one by which a row names every
 * required column.
 */
final class CsvHeaderSearch {
  private static final List<Delimiter> DELIMITERS =
      List.of(Delimiter.COMMA, Delimiter.TAB, Delimiter.SEMICOLON);

  private final TextFile text;
  private final HeaderSearch search;

  CsvHeaderSearch(Export export, TextFile text, List<Form> forms) {
    this.text = text;
    this.search = new HeaderSearch(export, forms, ColumnLetters.NONE);
  }

  /** A header, and the delimiter that shows it. */
  record Delimited(Delimiter delimiter, Found found) {}

  /** The first rows as a delimiter parts them, as far as it can. */
  private record Rows(List<FirstRow> first, Optional<CsvFault> fault) {}

  /**
   * Looks for the header.
   *
   * @throws ExportsRefused if there is none
   * @throws CsvFault if the delimiter that names most columns cannot tell the rows apart
   */
  Delimited find() throws IOException {
    Optional<CsvFault> fault = Optional.empty();
    int most = -1;
    for (Delimiter delimiter : DELIMITERS) {
      Rows rows = firstRows(delimiter);
      Optional<Found> found = search.find(rows.first());
      if (found.isPresent()) {
        return new Delimited(delimiter, found.get());
      }
      if (search.mostNamed() > most) {
        most = search.mostNamed();
        fault = rows.fault();
      }
    }
    if (fault.isPresent()) {
      throw fault.get();
    }
    if (!search.tooWide()) {
      refuseFullWidthCommas();
    }
    throw search.refusal();
  }

  private Rows firstRows(Delimiter delimiter) throws IOException {
    List<FirstRow> first = new ArrayList<>();
    try (CsvRows rows = CsvRows.of(text.open(), delimiter)) {
      HeaderSearch.read(rows, first);
    } catch (CsvFault fault) {
      return new Rows(first, Optional.of(fault));
    }
    return new Rows(first, Optional.empty());
  }

  private void refuseFullWidthCommas() throws IOException {
    Optional<Found> found = search.find(firstRows(Delimiter.FULL_WIDTH_COMMA).first());
    if (found.isPresent()) {
      throw new ExportsRefused(new FullWidthCommas(found.get().header().place()));
    }
  }
}
