package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
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

  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach(fold => { fold.open = true; })";

  /** The words whose sign stands on another line. */
  private static final String PARTED =
      "[...document.querySelectorAll('.word > .sign')].filter(sign => sign.checkVisibility())"
          + ".filter(sign => Math.abs(sign.getClientRects()[0].top"
          + " - sign.nextElementSibling.getClientRects()[0].top) > 3)"
          + ".map(sign => sign.closest('.movement').textContent)";

  /** The width of a quotation mark as a part of its height. */
  private static final String MARKS =
      "(() => { const mark = document.createElement('span'); mark.textContent = '\\u201C';"
          + " document.querySelector('main').append(mark);"
          + " return mark.getBoundingClientRect().width"
          + " / parseFloat(getComputedStyle(mark).fontSize); })()";

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

  @TestFactory
  Stream<DynamicNode> noHeadingIsPartedFromWhatItHeadsAndEveryHeadOfATableIsRepeatedWhole(
      Reports reports) {
    return Stream.of(ReportSubject.SAMPLE, ReportSubject.ONE_YEAR)
        .flatMap(reports::of)
        .map(r -> dynamicTest("headings " + r.name(r.index()), () -> together(r)));
  }

  @TestFactory
  Stream<DynamicNode> quotationMarksAreAsNarrowAsEnglishLetters(Reports reports) {
    return Stream.of(reports.of(ReportSubject.SAMPLE, Language.EN))
        .map(r -> dynamicTest("marks " + r.name(r.index()), () -> narrow(r)));
  }

  @TestFactory
  Stream<DynamicNode> theSignOfAChangeStandsBesideItsWord(Reports reports) throws IOException {
    return reports.of(ReportSubject.SAMPLE, Language.EN).files(".html").stream()
        .filter(page -> !Report.isOfABranch(page))
        .map(page -> dynamicTest("signs " + page.getFileName(), () -> beside(page)));
  }

  private void beside(Path page) {
    browser.open(page, Browser.PAPER);
    browser.paper();
    browser.ask(UNFOLD);
    List<String> parted = browser.facts(PARTED);
    browser.screen();
    assertThat(parted).isEmpty();
  }

  private void narrow(Report report) {
    browser.open(report.index(), Browser.PAPER);
    assertThat((Number) browser.ask(MARKS))
        .extracting(Number::doubleValue)
        .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
        .isLessThan(0.6);
  }

  private void together(Report report) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path page : report.files(".html").stream().filter(p -> !Report.isOfABranch(p)).toList()) {
      browser.open(page, Browser.PAPER);
      browser.paper();
      browser.ask(UNFOLD);
      List<Belonging> things = browser.probe("headed").stream().map(Belonging::of).toList();
      browser.screen();
      List<Set<Integer>> sheets =
          sheets("headed").stream().map(sheet -> sheet.painted().keySet()).toList();
      softly
          .assertThat(things.stream().flatMap(thing -> thing.faults(sheets)))
          .as(report.name(page))
          .isEmpty();
    }
    softly.assertAll();
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
