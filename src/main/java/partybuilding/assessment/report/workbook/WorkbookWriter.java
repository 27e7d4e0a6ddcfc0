package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;

/** Writes the workbook of a report. The same facts give the same bytes. */
public final class WorkbookWriter {
  private static final String PROGRAM = "party-building-assessment";
  private static final String FONT = "Microsoft YaHei";
  private static final double SIZE = 10;

  private final Material material;
  private final PageSource source;

  private WorkbookWriter(ReportPage page, PageSource source) {
    Terms terms = new Terms(source.facts(), source.words());
    this.material = new Material(source.facts(), page, source.findings(), terms);
    this.source = source;
  }

  /** Writes it; {@code page} is the report's page, made from the same source. */
  public static void write(ReportPage page, PageSource source, Path file) throws IOException {
    new WorkbookWriter(page, source).write(file);
  }

  private void write(Path file) throws IOException {
    Path loose = file.resolveSibling(file.getFileName() + ".loose");
    try {
      List<Amendment> amendments = print(loose);
      new Binding(source.facts().asOf(), amendments).bind(loose, file);
    } finally {
      Files.deleteIfExists(loose);
    }
  }

  private List<Amendment> print(Path loose) throws IOException {
    List<Amendment> amendments = new ArrayList<>();
    Terms terms = material.terms();
    Paper paper = paper();
    try (OutputStream written = Files.newOutputStream(loose);
        Workbook book = new Workbook(written, PROGRAM, null)) {
      book.setGlobalDefaultFont(FONT, SIZE);
      book.properties().setTitle(CellText.of(material.page().head().title()));
      List<Supplier<Sheet>> sheets = sheets().toList();
      for (int i = 0; i < sheets.size(); i++) {
        Sheet sheet = sheets.get(i).get();
        Worksheet blank = book.newWorksheet(sheet.name());
        paper.setUp(blank, sheet.title());
        amendments.addAll(new SheetPress(blank, sheet, terms.text("workbook.day")).print(i + 1));
        blank.close(); // lets go of its rows before the next sheet is made
      }
    }
    return amendments;
  }

  private Paper paper() {
    return new Paper(
        material.facts().rulebook().organisation(),
        material.page().head().year(),
        material.terms().text("workbook.pages"));
  }

  private Stream<Supplier<Sheet>> sheets() {
    return Stream.of(
        () -> OverviewSheet.of(material, source.pictures()),
        () -> ScoreSheet.of(material),
        () -> YearsSheet.of(material),
        () -> ChangeSheet.of(material),
        () -> PairSheet.of(material),
        () -> StandingSheet.of(material),
        () -> RankSheet.of(material),
        () -> LedgerSheet.of(material),
        () -> BacklogSheet.of(material),
        () -> ItemSheet.of(material),
        () -> ClosureSheet.of(material),
        () -> LoopSheet.of(material),
        () -> DebriefSheet.of(material),
        () -> CommentSheet.of(material),
        () -> FileSheet.of(material),
        () -> FindingSheet.of(material),
        () -> RuleSheet.of(material));
  }
}
