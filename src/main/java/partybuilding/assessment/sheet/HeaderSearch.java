package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.HeaderNotice.MissingColumn;
import partybuilding.assessment.notice.HeaderNotice.ProposedColumn;
import partybuilding.assessment.notice.HeaderNotice.TooManyColumns;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/**
 * Finds the header of a file among its first rows: the first that names every required column.
 * Title rows above it are passed over. Where the rows may be read in several ways, each is tried,
 * and what the nearest of them lacks is reported.
 */
final class HeaderSearch {
  private static final int SEARCHED_ROWS = 20;
  private static final int MOST_COLUMNS = 1000;

  /** Rows that a heading is proposed from: those of a file in every way of reading it, no more. */
  private static final int MOST_OTHERS = 200;

  private final String file;
  private final ExportKind kind;
  private final ColumnWords words;
  private final List<Form> forms;
  private final ColumnLetters letters;

  /** What the row and the form that agree in most columns still lack. */
  private List<List<String>> missing;

  private Optional<Header> nearest = Optional.empty();
  private final List<Header> others = new ArrayList<>();
  private int mostNamed;
  private Optional<TooManyColumns> tooWide = Optional.empty();

  HeaderSearch(Export export, List<Form> forms, ColumnLetters letters) {
    this.file = export.file();
    this.kind = export.kind();
    this.words = export.columns();
    this.forms = forms;
    this.letters = letters;
    this.missing = forms.get(forms.size() - 1).required();
  }

  /**
   * What was found.
   *
   * @param rows how many rows to pass over to stand behind the header
   */
  record Found(Header header, Form form, int rows) {
    /** The rows of the file, which is closed if they cannot be read, at the header's last one. */
    <T extends RowSource> T behind(T opened) throws IOException {
      try {
        for (int i = 0; i < rows; i++) {
          opened.next();
        }
        return opened;
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
    }
  }

  /** One of the file's first rows. */
  record FirstRow(long line, List<String> cells) {}

  /** Adds the first rows to a list. */
  static void read(RowSource rows, List<FirstRow> first) throws IOException {
    while (first.size() < SEARCHED_ROWS && rows.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        cells.add(rows.cell(i));
      }
      first.add(new FirstRow(rows.line(), cells));
    }
  }

  /** Looks for the header in one way of reading the rows. */
  Optional<Found> find(List<FirstRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Optional<Found> found = fit(rows, i, Heading.of(rows.get(i).cells(), words), i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      List<Heading> two = Heading.of(rows.get(i - 1).cells(), rows.get(i).cells(), words);
      Optional<Found> found = fit(rows, i - 1, two, i + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> fit(
      List<FirstRow> rows, int place, List<Heading> headings, int passedOver) {
    Place line = Place.of(file, rows.get(place).line());
    if (headings.size() > MOST_COLUMNS) {
      tooWide = tooWide.or(() -> Optional.of(tooManyColumns(line, headings)));
      return Optional.empty();
    }
    Header header = new Header(line, headings, letters);
    if (header.size() > 1 && others.size() < MOST_OTHERS) {
      others.add(header);
    }
    for (Form form : forms) {
      List<List<String>> lacking = form.lacking(header);
      if (lacking.isEmpty()) {
        others.clear();
        int behind = passedOver + SurveyHeader.rowsBehind(cells(rows, passedOver));
        return Optional.of(new Found(header, form, behind));
      }
      int named = form.required().size() - lacking.size();
      boolean nearer = named == mostNamed && named > 0 && lacking.size() < missing.size();
      if (named > mostNamed || nearer) {
        mostNamed = named;
        missing = lacking;
        nearest = Optional.of(header);
      }
    }
    return Optional.empty();
  }

  private static TooManyColumns tooManyColumns(Place line, List<Heading> headings) {
    return new TooManyColumns(
        line, Integer.toString(headings.size()), Integer.toString(MOST_COLUMNS));
  }

  private static List<List<String>> cells(List<FirstRow> rows, int from) {
    return rows.subList(from, rows.size()).stream().map(FirstRow::cells).toList();
  }

  /** How many required columns the nearest row names. */
  int mostNamed() {
    return mostNamed;
  }

  /** Why the file cannot be read if no way of reading it has shown a header. */
  ExportsRefused refusal() {
    if (tooWide.isPresent()) {
      return new ExportsRefused(tooWide.get());
    }
    Place place = Place.of(file);
    Notice lacking = new MissingColumn(place, Form.print(missing), Form.printAll(missing));
    Stream<Notice> proposed =
        proposal().map(p -> new ProposedColumn(place, p.headings(), p.yaml())).stream()
            .map(Notice.class::cast);
    return new ExportsRefused(
        Stream.concat(Stream.of(lacking), proposed).map(Finding::of).toList());
  }

  private Optional<ColumnProposal> proposal() {
    return Stream.concat(nearest.stream(), others.stream())
        .flatMap(header -> ColumnProposal.of(header, missing, kind).stream())
        .findFirst();
  }

  /** Whether that is a row of too many columns. */
  boolean tooWide() {
    return tooWide.isPresent();
  }
}
