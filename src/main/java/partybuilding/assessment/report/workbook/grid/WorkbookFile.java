package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as one file. The same sheets give the same bytes. */
public final class WorkbookFile {
  private static final String PROGRAM = "party-building-assessment";
  private static final String FONT = "Microsoft YaHei";
  private static final double SIZE = 10;

  private final WorkbookProperties properties;

  /** A workbook with these properties. */
  public WorkbookFile(WorkbookProperties properties) {
    this.properties = properties;
  }

  /** Writes the sheets, each made only when the one before it is written. */
  public void write(List<Supplier<WorkbookSheet>> sheets, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".loose");
    try {
      List<XmlInsertion> insertions = writeSheets(sheets, unfinished);
      new ReproducibleZip(properties.created(), insertions).pack(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private List<XmlInsertion> writeSheets(List<Supplier<WorkbookSheet>> sheets, Path file)
      throws IOException {
    List<XmlInsertion> insertions = new ArrayList<>();
    try (OutputStream written = Files.newOutputStream(file);
        Workbook book = new Workbook(written, PROGRAM, null)) {
      book.setCompressionLevel(Deflater.BEST_SPEED); // its parts are packed again
      book.setGlobalDefaultFont(FONT, SIZE);
      book.properties().setTitle(SheetText.of(properties.title()));
      for (int i = 0; i < sheets.size(); i++) {
        insertions.addAll(write(sheets.get(i).get(), i + 1, book));
      }
    }
    return insertions;
  }

  private List<XmlInsertion> write(WorkbookSheet sheet, int number, Workbook book)
      throws IOException {
    Worksheet blank = book.newWorksheet(sheet.name());
    properties.pages().apply(blank, sheet.title());
    List<XmlInsertion> insertions =
        new SheetWriter(blank, sheet, properties.dayFormat()).write(number);
    blank.close(); // lets go of its rows before the next sheet is made
    return insertions;
  }
}
