package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.PrintedLetters;

/**
 * The page as the browser prints it. Printed a second time with a colour for each thing that must
 * stay whole, it tells what became of every one: on how many sheets it stands, and how large.
 */
@Tag("browser")
@ExtendWith(Workshop.class)
class PrintedPagesTest {
  /** The margins that the style sheet asks for, less what rounding may take. */
  private static final double TOP = 13.5;

  private static final double SIDE = 12.5;
  private static final double BOTTOM = 15.5;

  private final Browser browser;
  private final Path folder;

  PrintedPagesTest(Browser browser, @TempDir Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicNode> nothingIsCutOrClippedAndTheMarginsStayEmpty(Reports reports) {
    return reports
        .all()
        .filter(report -> report.subject() != ReportSubject.BRANCH_EDITION)
        .map(r -> dynamicTest(r.name(r.index()), r.index().toUri(), () -> print(r.index())));
  }

  @TestFactory
  Stream<DynamicNode> theSampleHasASheetForEachBranch(Reports reports) {
    return reports
        .of(ReportSubject.SAMPLE)
        .map(r -> dynamicTest("branches " + r.language(), () -> assertThat(longer(r)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicNode> noLetterOnPaperIsTooSmallToRead(Reports reports) {
    return reports
        .of(ReportSubject.SAMPLE)
        .map(r -> dynamicTest("letters " + r.language(), () -> assertThat(small(r)).isEmpty()));
  }

  private List<String> small(Report report) throws IOException {
    List<String> small = new ArrayList<>();
    Path pdf = folder.resolve("letters.pdf");
    for (Path page : report.files(".html")) {
      browser.open(page, Browser.PAPER);
      browser.print(pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        PrintedLetters.small(document)
            .forEach(letter -> small.add(report.name(page) + " " + letter));
      }
    }
    return small;
  }

  private List<String> longer(Report report) throws IOException {
    List<String> longer = new ArrayList<>();
    for (Path page : report.files(".html").stream().filter(Report::isOfABranch).toList()) {
      browser.open(page, Browser.PAPER);
      int sheets = sheets("branch").size();
      if (sheets != 1) {
        longer.add(report.name(page) + " takes " + sheets + " sheets");
      }
    }
    return longer;
  }

  private void print(Path page) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    browser.open(page, Browser.PAPER);
    softly
        .assertThat(sheets("plain"))
        .isNotEmpty()
        .allMatch(PrintedSheet::a4)
        .allMatch(this::clean);
    browser.paper();
    List<Painted> things = browser.probe("paint").stream().map(Painted::of).toList();
    browser.screen();
    softly.assertThat(faults(things, sheets("painted"))).isEmpty();
    softly.assertAll();
  }

  private List<PrintedSheet> sheets(String name) throws IOException {
    Path pdf = folder.resolve(name + ".pdf");
    browser.print(pdf);
    return PrintedSheet.of(pdf);
  }

  private boolean clean(PrintedSheet sheet) {
    return sheet.inkOutside(sheet.frame(TOP, SIDE, BOTTOM)) == 0;
  }

  private static List<String> faults(List<Painted> things, List<PrintedSheet> sheets) {
    Map<Integer, List<Rectangle>> pieces = new TreeMap<>();
    sheets.forEach(
        sheet ->
            sheet
                .painted()
                .forEach(
                    (n, piece) -> pieces.computeIfAbsent(n, k -> new ArrayList<>()).add(piece)));
    List<String> faults = new ArrayList<>();
    for (int n = 0; n < things.size(); n++) {
      faults.addAll(faults(things.get(n), pieces.getOrDefault(n, List.of())));
    }
    return faults;
  }

  private static List<String> faults(Painted thing, List<Rectangle> pieces) {
    if (pieces.size() != 1) {
      return List.of(thing + " stands on " + pieces.size() + " sheets");
    }
    double width = PrintedSheet.millimetres(pieces.get(0).width);
    double height = PrintedSheet.millimetres(pieces.get(0).height);
    String size = "%s of %.0f by %.0f mm is printed %.0f by %.0f mm";
    return thing.isAbout(width, height)
        ? List.of()
        : List.of(size.formatted(thing, thing.width(), thing.height(), width, height));
  }
}
