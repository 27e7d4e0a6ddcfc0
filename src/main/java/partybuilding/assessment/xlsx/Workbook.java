package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import partybuilding.assessment.text.FileBytes;

/** A workbook whose texts and formats are known; its worksheets are read one at a time. */
public final class Workbook {
  private static final String VISIBLE = "visible";

  private final PartArchive archive;
  private final List<Worksheet> sheets;
  private final boolean since1904;
  private final StoredCell cells;

  private Workbook(PartArchive archive, Outline outline, StoredCell cells) {
    this.archive = archive;
    this.sheets = List.copyOf(outline.sheets());
    this.since1904 = outline.since1904();
    this.cells = cells;
  }

  /**
   * Opens a file.
   *
   * @throws WorkbookFault if it is not a workbook that can be read
   */
  public static Workbook open(FileBytes file) throws IOException {
    return open(file, PartArchive.LARGEST);
  }

  /** Unpacks at most so many bytes in one pass. */
  static Workbook open(FileBytes file, long largest) throws IOException {
    FileKind.requirePackage(file);
    PartArchive archive = new PartArchive(file, largest);
    String part = main(archive);
    Relations relations = Relations.of(archive, part);
    Outline outline = Outline.of(archive, part, relations);
    SharedStrings strings = SharedStrings.of(archive, relations.only("sharedStrings"));
    DisplayFormats formats = DisplayFormats.of(archive, relations.only("styles"));
    ShownNumber numbers = new ShownNumber(formats, outline.since1904());
    return new Workbook(archive, outline, new StoredCell(strings, numbers));
  }

  /** The part that lists the sheets; other office documents have none. */
  private static String main(PartArchive archive) throws IOException {
    return Relations.of(archive, "")
        .only("officeDocument")
        .filter(part -> part.endsWith(".xml") && !part.startsWith("word/"))
        .orElseThrow(WorkbookFault.NoWorkbook::new);
  }

  /** What the main part says. */
  private record Outline(List<Worksheet> sheets, boolean since1904) {
    static Outline of(PartArchive archive, String part, Relations relations) throws IOException {
      List<Worksheet> sheets = new ArrayList<>();
      boolean since1904 = false;
      try (XmlCursor xml = XmlCursor.open(archive, part)) {
        if (!xml.next() || !xml.begins("workbook")) {
          throw new WorkbookFault.NoWorkbook();
        }
        while (xml.next()) {
          since1904 |= xml.begins("workbookPr") && xml.says("date1904");
          if (xml.begins("sheet")) {
            sheet(xml, relations, sheets.size()).ifPresent(sheets::add);
          }
        }
      }
      return new Outline(sheets, since1904);
    }

    /** A chart on a sheet of its own is not a worksheet. */
    private static Optional<Worksheet> sheet(XmlCursor xml, Relations relations, int place) {
      boolean hidden = !xml.attribute("state").orElse(VISIBLE).equals(VISIBLE);
      String name = EscapedText.of(xml.attribute("name").orElse(""));
      return relations
          .find(xml.attribute("id").orElse(""), "worksheet")
          .map(part -> new Worksheet(place, name, hidden, part));
    }
  }

  /** Its worksheets, in the order of their tabs. */
  public List<Worksheet> sheets() {
    return sheets;
  }

  /** Those whose tabs are shown. */
  public List<Worksheet> visible() {
    return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
  }

  /** Those whose tabs are not shown. */
  public List<Worksheet> hidden() {
    return sheets.stream().filter(Worksheet::hidden).toList();
  }

  /** Whether its days are counted from 1904. */
  public boolean since1904() {
    return since1904;
  }

  /** Reads the beginning of a worksheet. */
  @FunctionalInterface
  public interface SheetReader {
    /** Reads as many rows as it needs. */
    void read(Worksheet sheet, SheetRows rows) throws IOException;
  }

  /** Reads the beginnings of several worksheets in one pass, in the order of the package. */
  public void each(List<Worksheet> some, SheetReader reader) throws IOException {
    Map<String, Worksheet> byPart = new LinkedHashMap<>();
    some.forEach(sheet -> byPart.putIfAbsent(sheet.part(), sheet));
    archive.each(
        byPart.keySet(),
        (part, bytes) -> {
          try (SheetRows rows = SheetRows.of(XmlCursor.of(part, bytes), cells)) {
            reader.read(Objects.requireNonNull(byPart.get(part)), rows);
          }
        });
  }

  /** Opens the rows of a worksheet. */
  public SheetRows rows(Worksheet sheet) throws IOException {
    return SheetRows.of(XmlCursor.open(archive, sheet.part()), cells);
  }

  /** The cells of a worksheet that are merged over several rows. */
  public MergedColumns merged(Worksheet sheet) throws IOException {
    try (XmlCursor xml = XmlCursor.open(archive, sheet.part())) {
      return MergedColumns.of(xml);
    }
  }
}
