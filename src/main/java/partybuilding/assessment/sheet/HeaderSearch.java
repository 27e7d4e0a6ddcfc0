package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.Delimiter;
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
  private final TextFile text;
  private final List<Form> forms;

  /** What the row and the form that agree in most columns still lack. */
  private List<List<String>> missing;

  private int mostNamed;
  private Optional<TooManyColumns> tooWide = Optional.empty();

  HeaderSearch(String file, TextFile text, List<Form> forms) {
    this.file = file;
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

  /**
   * Looks for the header.
   *
   * @throws ExportsRefused if there is none
   * @throws CsvFault if the rows cannot be told apart
   */
  Found find() throws IOException {
    Optional<CsvFault> fault = Optional.empty();
    for (Delimiter delimiter : DELIMITERS) {
      try {
        Optional<Found> found = find(delimiter);
        if (found.isPresent()) {
          return found.get();
        }
      } catch (CsvFault e) {
        fault = fault.isPresent() ? fault : Optional.of(e);
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

  private Optional<Found> find(Delimiter delimiter) throws IOException {
    List<Row> rows = firstRows(delimiter);
    for (int i = 0; i < rows.size(); i++) {
      Optional<Found> found = fit(delimiter, rows, i, Heading.of(rows.get(i).cells()), i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      List<Heading> two = Heading.of(rows.get(i - 1).cells(), rows.get(i).cells());
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
        return Optional.of(new Found(delimiter, header, form, passedOver));
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

  private List<Row> firstRows(Delimiter delimiter) throws IOException {
    List<Row> first = new ArrayList<>();
    try (CsvRows rows = CsvRows.of(text.open(), delimiter)) {
      while (first.size() < SEARCHED_ROWS && rows.next()) {
        first.add(new Row(rows.line(), rows.cells()));
      }
    }
    return first;
  }

  private void refuseFullWidthCommas() throws IOException {
    Optional<Found> found = find(Delimiter.FULL_WIDTH_COMMA);
    if (found.isPresent()) {
      throw new ExportsRefused(new FullWidthCommas(found.get().header().place()));
    }
  }
}
