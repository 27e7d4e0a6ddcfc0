package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.PrintedLetters;

/** The workbook as another program opens it. */
@Tag("browser")
@ExtendWith(Workshop.class)
class WorkbookInLibreOfficeTest {
  /** What counts rows and findings comes from the record of the run, not from a table. */
  private static final Set<String> ELSEWHERE = Set.of("Contents", "Data quality", "Findings");

  private static final Set<String> KEYS = Set.of("Raised in");

  /** Differences of columns of a table, which the tests of a run recompute. */
  private static final Set<String> DERIVED = Set.of("Closed, not returned", "Open, not yet due");

  private static final Pattern ITEM = Pattern.compile("ZG20\\d\\d-\\d{3}");

  private static final int FOOT = 60;

  /** Sheets that are read as a whole. */
  private static final Set<String> READ =
      Set.of(
          "Overview", "Branches", "Score intervals", "College ledger", "College time to closure");

  /** What parts a sheet from its cells. */
  private static final Pattern SHEET = Pattern.compile("\\.[A-Z]");

  private final Reports reports;
  private final Office office;

  WorkbookInLibreOfficeTest(Reports reports, @TempDir Path folder) {
    this.reports = reports;
    this.office = new Office(folder);
  }

  private Path workbook(Language language) {
    return reports.of(ReportSubject.SAMPLE, language).folder().resolve("assessment-2025.xlsx");
  }

  private Records table(String name) throws IOException {
    Path folder = reports.of(ReportSubject.SAMPLE, Language.EN).folder();
    return Records.table(folder.resolve("tables/" + name + ".csv"));
  }

  @Test
  void everyFigureIsThatOfTheTablesAndEveryColumnOfFiguresHasOne() throws IOException {
    Map<String, Records> sheets = office.read(workbook(Language.EN));
    Map<String, String> branches = branches();
    int compared = 0;
    List<String> faults = new ArrayList<>();
    for (Correspondence pair : Correspondence.all()) {
      SheetCheck check = new SheetCheck(pair, table(pair.table()), branches);
      faults.addAll(
          check.faults(sheets.getOrDefault(pair.sheet(), new Records(List.of(), List.of()))));
      compared += check.compared();
    }
    assertThat(faults).isEmpty();
    assertThat(compared).isGreaterThan(3900);
    assertThat(unaccounted(sheets)).isEmpty();
  }

  private Map<String, String> branches() throws IOException {
    Map<String, String> ids = new HashMap<>(Map.of("The college", "all"));
    table("scores").rows().forEach(row -> ids.put(row.get("branch"), row.get("branch_id")));
    return ids;
  }

  private static Set<String> unaccounted(Map<String, Records> sheets) {
    Set<String> columns = new TreeSet<>();
    sheets.forEach(
        (name, sheet) ->
            sheet.headings().stream()
                .filter(heading -> !ELSEWHERE.contains(name) && !accounted(name, heading))
                .filter(
                    heading ->
                        sheet.rows().stream()
                            .anyMatch(r -> SpreadsheetNumber.is(r.getOrDefault(heading, ""))))
                .forEach(heading -> columns.add(name + ": " + heading)));
    return columns;
  }

  private static boolean accounted(String sheet, String heading) {
    return KEYS.contains(heading)
        || DERIVED.contains(heading)
        || SpreadsheetNumber.is(heading)
        || Correspondence.all().stream()
            .anyMatch(p -> p.sheet().equals(sheet) && p.columns().containsKey(heading));
  }

  @Test
  void theChineseWorkbookHoldsTheSameFigures() throws IOException {
    assertThat(figures(office.read(workbook(Language.ZH_CN))))
        .hasSizeGreaterThan(10)
        .isEqualTo(figures(office.read(workbook(Language.EN))));
  }

  /** The figures of each sheet, which in both languages stand in the same rows and columns. */
  private static Set<List<List<String>>> figures(Map<String, Records> sheets) {
    return sheets.values().stream()
        .map(sheet -> sheet.rows().stream().map(r -> numbers(r)).toList())
        .filter(rows -> rows.stream().anyMatch(row -> row.stream().anyMatch(c -> !c.isEmpty())))
        .collect(Collectors.toSet());
  }

  private static List<String> numbers(Map<String, String> row) {
    return row.values().stream().map(cell -> SpreadsheetNumber.is(cell) ? cell : "").toList();
  }

  @Test
  void itPrintsOnA4OrA3LandscapeAndRepeatsItsHeadings() throws IOException {
    Path pdf = office.print(workbook(Language.EN));
    try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
      assertThat(printed.getPages()).hasSizeGreaterThan(15).allMatch(page -> landscape(page));
      assertThat(printed.getPages()).anyMatch(page -> landscape(page, PDRectangle.A4));
    }
    List<String> listing =
        List.of(InstalledTool.PDFTOTEXT.run("-layout", pdf.toString(), "-").split("\f")).stream()
            .filter(page -> ITEM.matcher(page).results().count() > 2)
            .toList();
    assertThat(listing)
        .hasSizeGreaterThan(4)
        .allMatch(page -> page.contains("Problem") || page.contains("Comment"));
  }

  /** Those that are read as a whole; the others are lists, as long as they are. */
  @Test
  void aSheetThatIsReadAsAWholePrintsOnOnePageAndEverySheetPrints() throws IOException {
    Path workbook = workbook(Language.EN);
    List<String> pages =
        List.of(
            InstalledTool.PDFTOTEXT
                .run("-layout", office.print(workbook).toString(), "-")
                .split("\f"));
    Map<String, String> titles = titles(workbook);

    assertThat(pages).hasSizeGreaterThan(titles.size());
    titles.forEach(
        (sheet, title) -> {
          long printed = pages.stream().filter(page -> endsWith(page, title)).count();
          if (READ.contains(sheet)) {
            assertThat(printed).as(sheet).isOne();
          } else {
            assertThat(printed).as(sheet).isPositive();
          }
        });
  }

  /** The titles of the sheets, which stand at the foot of their pages. */
  private Map<String, String> titles(Path workbook) throws IOException {
    return Objects.requireNonNull(office.read(workbook).get("Contents")).rows().stream()
        .collect(Collectors.toMap(row -> row.get("Sheet"), row -> row.get("Content")));
  }

  private static boolean endsWith(String page, String title) {
    return page.stripTrailing()
        .lines()
        .reduce((first, last) -> last)
        .orElse("")
        .contains(cut(title));
  }

  /** As much of a title as the foot of a page holds. */
  private static String cut(String title) {
    return title.substring(0, Math.min(FOOT, title.length()));
  }

  @Test
  void itsChartsAreTheProgramsOwnAndDrawnFromTheirSheetsCells() throws IOException {
    Map<String, Long> drawn =
        office.charted(workbook(Language.EN)).stream()
            .collect(
                Collectors.groupingBy(
                    cells -> SHEET.splitAsStream(cells).findFirst().orElse(""),
                    Collectors.counting()));

    assertThat(drawn)
        .isEqualTo(
            Map.of(
                "Overview", 3L,
                "Score intervals", 12L,
                "College ledger", 6L,
                "College time to closure", 3L));
  }

  @ParameterizedTest
  @EnumSource(names = {"SAMPLE", "SIXTY_BRANCHES"})
  void noPrintedLetterIsTooSmallToRead(ReportSubject subject) throws IOException {
    for (Report report : reports.of(subject).toList()) {
      Path workbook = report.folder().resolve("assessment-2025.xlsx");
      try (PDDocument printed = Loader.loadPDF(office.print(workbook).toFile())) {
        assertThat(PrintedLetters.small(printed)).as(report.toString()).isEmpty();
      }
    }
  }

  private static boolean landscape(PDPage page) {
    return landscape(page, PDRectangle.A4) || landscape(page, PDRectangle.A3);
  }

  private static boolean landscape(PDPage page, PDRectangle paper) {
    PDRectangle box = page.getMediaBox();
    return Math.abs(box.getWidth() - paper.getHeight()) < 2
        && Math.abs(box.getHeight() - paper.getWidth()) < 2;
  }
}
