package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.grid.PageSetup;
import partybuilding.assessment.report.workbook.grid.WorkbookFile;
import partybuilding.assessment.report.workbook.grid.WorkbookProperties;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** A workbook that begins with a list of its sheets. */
record Book(WorkbookInput input) {
  void write(Stream<Supplier<WorkbookSheet>> sheets, Path file) throws IOException {
    WorkbookProperties properties =
        new WorkbookProperties(
            input.frame().head().title(),
            input.facts().asOf(),
            input.terms().text("workbook.day"),
            input.terms().text("workbook.back"),
            pageSetup());
    WorkbookFile.Contents contents =
        new WorkbookFile.Contents(
            ContentsSheet.name(input.terms()), listed -> ContentsSheet.of(listed, input));
    new WorkbookFile(properties, contents).write(sheets.toList(), file);
  }

  private PageSetup pageSetup() {
    return new PageSetup(
        input.facts().rulebook().organisation(),
        input.frame().head().year(),
        input.terms().text("workbook.pages"));
  }
}
