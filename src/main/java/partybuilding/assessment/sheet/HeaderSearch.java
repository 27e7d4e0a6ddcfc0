package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.ColumnWords;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.FullWidthCommas;
import partybuilding.assessment.notice.HeaderNotice.MissingColumn;
import partybuilding.assessment.notice.HeaderNotice.TooManyColumns;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextFile;

/**
 * Finds the header of a file among its first rows, and with it the delimiter: the one by which a
 * row names every required column. Title rows above the header are passed over.
 */
final class HeaderSearch {
  private static final int SEARCHED_ROWS = 20;
  private static final int MOST_COLUMNS = 1000;
  private static final List<Delimiter> DELIMITERS =
      List.of(Delimiter.COMMA, Delimiter.TAB, Delimiter.SEMICOLON);

  private final String file;
  private final ColumnWords words;
  private final TextFile text;
  private final List<Form> forms;

  /** What the row and the form that agree in most columns still lack. */
  private List<List<String>> missing;

  private int mostNamed;
  private Optional<TooManyColumns> tooWide = Optional.empty();

  HeaderSearch(Export export, TextFile text, List<Form> forms) {
    this.file = export.file();
    this.words = export.columns();
    this.text = text;
    this.forms = forms;
    this.missing = forms.get(forms.size() - 1).required();
  }

  /**
   * What was found.
   *
   * @param rows how many rows to pass over to stand behind the header
   */
  record Found(Delimiter delimiter, Header header, Form form, int rows) {}

  /** One of the file's first rows. */
  private record Row(long line, List<String> cells) {}

  /** The first rows as a delimiter parts them, as far as it can. */
  private record Rows(List<Row> first, Optional<CsvFault> fault) {}

  /**
   * Looks for the header.
   *
   * @throws ExportsRefused if there is none
   * @throws CsvFault if the delimiter that names most columns cannot tell the rows apart
   */
  Found find() throws IOException {
    Optional<CsvFault> fault = Optional.empty();
    int most = -1;
    for (Delimiter delimiter : DELIMITERS) {
      Rows rows = firstRows(delimiter);
      Optional<Found> found = find(delimiter, rows.first());
      if (found.isPresent()) {
        return found.get();
      }
      if (mostNamed > most) {
        most = mostNamed;
        fault = rows.fault();
      }
    }
    if (fault.isPresent()) {
      throw fault.get();
    }
    if (tooWide.isPresent()) {
      throw new ExportsRefused(tooWide.get());
    }
    refuseFullWidthCommas();
    throw new ExportsRefused(
        new MissingColumn(Place.of(file), Form.print(missing), Form.printAll(missing)));
  }

  private Optional<Found> find(Delimiter delimiter, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Optional<Found> found =
          fit(delimiter, rows, i, Heading.of(rows.get(i).cells(), words), i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      List<Heading> two = Heading.of(rows.get(i - 1).cells(), rows.get(i).cells(), words);
      Optional<Found> found = fit(delimiter, rows, i - 1, two, i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> fit(
      Delimiter delimiter, List<Row> rows, int place, List<Heading> headings, int passedOver) {
    Place line = Place.of(file, rows.get(place).line());
    if (headings.size() > MOST_COLUMNS) {
      tooWide = tooWide.or(() -> Optional.of(tooManyColumns(line, headings)));
      return Optional.empty();
    }
    Header header = new Header(line, headings);
    for (Form form : forms) {
      List<List<String>> lacking = form.lacking(header);
      if (lacking.isEmpty()) {
        int behind = passedOver + SurveyHeader.rowsBehind(cells(rows, passedOver));
        return Optional.of(new Found(delimiter, header, form, behind));
      }
      int named = form.required().size() - lacking.size();
      boolean nearer = named == mostNamed && named > 0 && lacking.size() < missing.size();
      if (named > mostNamed || nearer) {
        mostNamed = named;
        missing = lacking;
      }
    }
    return Optional.empty();
  }

  private static TooManyColumns tooManyColumns(Place line, List<Heading> headings) {
    return new TooManyColumns(
        line, Integer.toString(headings.size()), Integer.toString(MOST_COLUMNS));
  }

  private static List<List<String>> cells(List<Row> rows, int from) {
    return rows.subList(from, rows.size()).stream().map(Row::cells).toList();
  }

  private Rows firstRows(Delimiter delimiter) throws IOException {
    List<Row> first = new ArrayList<>();
    try (CsvRows rows = CsvRows.of(text.open(), delimiter)) {
      while (first.size() < SEARCHED_ROWS && rows.next()) {
        first.add(new Row(rows.line(), rows.cells()));
      }
    } catch (CsvFault fault) {
      return new Rows(first, Optional.of(fault));
    }
    return new Rows(first, Optional.empty());
  }

  private void refuseFullWidthCommas() throws IOException {
    Delimiter comma = Delimiter.FULL_WIDTH_COMMA;
    Optional<Found> found = find(comma, firstRows(comma).first());
    if (found.isPresent()) {
      throw new ExportsRefused(new FullWidthCommas(found.get().header().place()));
    }
  }
}
