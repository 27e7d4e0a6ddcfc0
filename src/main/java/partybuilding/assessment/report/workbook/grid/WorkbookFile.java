package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import partybuilding.assessment.report.workbook.part.PackageWriter;
import partybuilding.assessment.report.workbook.part.Part;
import partybuilding.assessment.report.workbook.part.PartKind;
import partybuilding.assessment.report.workbook.part.PartLinks;
import partybuilding.assessment.report.workbook.part.SharedTexts;
import partybuilding.assessment.report.workbook.part.StyleWriter;

/** Writes sheets as one file. The same sheets give the same bytes. */
public final class WorkbookFile {
  private final WorkbookProperties properties;
  private final Contents contents;

  /** A workbook that opens on its first sheet. */
  public WorkbookFile(WorkbookProperties properties, Contents contents) {
    this.properties = properties;
    this.contents = contents;
  }

  /**
   * The first sheet, to which the others link back.
   *
   * @param name on its tab
   * @param maker makes it from the list of sheets written
   */
  public record Contents(String name, Function<List<WrittenSheet>, WorkbookSheet> maker) {}

  /** Writes the sheets, each made only when the one before it is written. */
  public void write(List<Supplier<WorkbookSheet>> sheets, Path file) throws IOException {
    CellLooks looks = new CellLooks(properties.dayFormat());
    SheetContext context = new SheetContext(properties, looks, new SharedTexts(), contents.name());
    try (PackageWriter parts = PackageWriter.of(file)) {
      List<BookSheet> written = writeSheets(sheets, context, parts);
      finish(written, context, parts);
    }
  }

  /** The list of contents is the first of the sheets and the last to be written. */
  private List<BookSheet> writeSheets(
      List<Supplier<WorkbookSheet>> sheets, SheetContext context, PackageWriter parts)
      throws IOException {
    BookWriter book = new BookWriter(parts, context);
    List<WrittenSheet> listed = new ArrayList<>();
    List<BookSheet> written = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      WorkbookSheet sheet = sheets.get(i).get();
      written.add(book.add(sheet, i + 2));
      listed.add(WrittenSheet.of(sheet));
    }
    WorkbookSheet first = contents.maker().apply(List.copyOf(listed));
    written.add(0, book.add(first, 1));
    return written;
  }

  private void finish(List<BookSheet> sheets, SheetContext context, PackageWriter parts)
      throws IOException {
    Part book = new Part(PartKind.WORKBOOK, "workbook");
    Part core = new Part(PartKind.PROPERTIES, "core");
    Part styles = new Part(PartKind.STYLES, "styles");
    Part texts = new Part(PartKind.TEXTS, "sharedStrings");
    PartLinks links = new PartLinks();
    parts.add(book, xml -> BookSheet.write(sheets, links, xml));
    links.to(styles);
    links.to(texts);
    parts.add(book, links);
    parts.add(styles, xml -> StyleWriter.write(context.looks().table(), xml));
    parts.add(texts, context.texts()::write);
    parts.add(core, new CoreProperties(properties)::write);
    PartLinks roots = new PartLinks();
    roots.to(book);
    roots.to(core);
    parts.finish(roots);
  }
}
