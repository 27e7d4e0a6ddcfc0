package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.run.ReadOutcome;

/** Every cell of every export is read by one rule, whatever its column. */
class EveryCellTest {
  /** One of each class of filler, for each cell on its own. */
  private static final List<String> FILLERS =
      List.of("无", "/", "—", "-", "NULL", "\\N", "NaN", "N/A", "缺", "（空）", "(跳过)", "\u3000\u200B");

  /** Blanks and unseen characters that no property of Unicode tells as such. */
  private static final String FURTHER =
      "\u0085\u115F\u1160\u3164\uFFA0\u2800\uFFFC\u034F\uFE0F\u17B4\u17B5";

  private static final Set<String> CLOSED = Set.of("是否有效");
  private static final Set<String> CHECKED_ONLY = Set.of("好评率");
  private static final Set<String> COUNTED =
      Set.of("党建信心", "党建能力", "项目融合", "得分", "好票", "较好票", "一般票", "差票", "弃权票", "无效票");

  static Stream<EveryCell> cells() {
    return EveryCell.all().stream();
  }

  @Test
  void everyColumnThatAnyReaderKnowsIsWalked() {
    Set<String> walked = cells().map(EveryCell::heading).collect(Collectors.toSet());

    assertThat(Arrays.stream(Column.values()))
        .allSatisfy(
            column ->
                assertThat(column.names().anyMatch(walked::contains))
                    .as(column.label(Language.ZH_CN))
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(ExportKind.class)
  void everyColumnThatAKindOfExportMayHaveIsWalkedInOneOfItsFiles(ExportKind kind) {
    Set<String> walked =
        cells()
            .filter(cell -> cell.file().startsWith(kind.code()))
            .map(EveryCell::heading)
            .collect(Collectors.toSet());

    assertThat(kind.columns())
        .allSatisfy(column -> assertThat(column.names().anyMatch(walked::contains)).isTrue());
  }

  /** Every white space and every character of format that Unicode has, but for ends of lines. */
  static Stream<String> unseen() {
    IntStream known =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    return IntStream.concat(known, IntStream.concat(FURTHER.chars(), IntStream.of(0xE0100)))
        .mapToObj(Character::toString);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void aCharacterThatNobodySeesChangesNothingWhereverItStands(String unseen, @TempDir Path data) {
    EveryCell.Read tidy = EveryCell.tidy(data);

    assertSame(EveryCell.with(data, cell -> cell + unseen), tidy);
    assertSame(EveryCell.with(data, cell -> unseen + cell + unseen), tidy);
  }

  @Test
  void theCharactersThatNobodySeesAreMoreThanAHundred() {
    assertThat(unseen())
        .contains(" ", "\u00A0", "\u2007", "\u202F", "\u3000", "\u200B", "\uFEFF", "\u180E")
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"%s\"", "'%s", "\"=\"\"%s\"\"\"", "\u2019%s"})
  void whatKeepsATextATextIsNoPartOfIt(String guard, @TempDir Path data) {
    assertSame(EveryCell.with(data, guard::formatted), EveryCell.tidy(data));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aFillerIsReadAsABlankCell(EveryCell cell, @TempDir Path data) {
    EveryCell.Read blank = cell.with(data, "");

    for (String filler : FILLERS) {
      if (!CLOSED.contains(cell.heading()) || filler.isBlank()) {
        assertSame(cell.with(data, filler), blank);
      }
    }
  }

  /** Cells of several files at a time: the first of each, then the second of each. */
  @ParameterizedTest
  @MethodSource("partybuilding.assessment.cell.WrittenFillers#all")
  void everyFillerIsReadAsABlankCellInEveryColumn(String filler, @TempDir Path data) {
    Map<Integer, List<EveryCell>> columns =
        cells()
            .filter(cell -> !CLOSED.contains(cell.heading()))
            .collect(Collectors.groupingBy(EveryCell::column));

    for (List<EveryCell> column : columns.values()) {
      assertSame(EveryCell.with(data, column, filler), EveryCell.with(data, column, ""));
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void whatASpreadsheetShowsInAValuesPlaceIsNamedAndItsRowRefused(
      EveryCell cell, @TempDir Path data) {
    for (String error : List.of("#N/A", "#REF!", "#NAME?", "#DIV/0!", " #spill! ", "＃VALUE！")) {
      List<Finding> found = findings(cell.with(data, error), "spreadsheet_error");

      assertThat(found).hasSize(1);
      assertThat(found.get(0).place().file()).isEqualTo(cell.file());
      assertThat(found.get(0).place().line()).isEqualTo(2);
      assertThat(found.get(0).place().column()).isEqualTo(cell.heading());
    }
    if (!CHECKED_ONLY.contains(cell.heading())) {
      assertThat(refused(cell.with(data, "#N/A"), cell)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aControlCharacterReadsAsASpaceAndIsNamedOnce(EveryCell cell, @TempDir Path data) {
    EveryCell.Read spaced = cell.with(data, cell.text() + " ");

    for (String control : List.of("\u0001", "\u000B", "\u000C", "\u001F", "\u007F", "\uFFFF")) {
      EveryCell.Read read = cell.with(data, cell.text() + control);

      assertThat(findings(read).stream().map(Finding::code))
          .containsOnlyOnce("control_characters")
          .hasSize(findings(spaced).size() + 1);
      assertThat(read.contents()).usingRecursiveComparison().isEqualTo(spaced.contents());
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aTextLongerThanACellHoldsIsNamedByItsPlaceAlone(EveryCell cell, @TempDir Path data) {
    EveryCell.Read read = cell.with(data, "长".repeat(32_768));
    List<Finding> found = findings(read, "long_cell");

    if (!CHECKED_ONLY.contains(cell.heading())) {
      assertThat(found).singleElement().extracting(Finding::place).isEqualTo(placeOf(cell));
      assertThat(refused(read, cell)).isEqualTo(1);
    }
    assertThat(found).noneMatch(f -> f.values().toString().contains("长长"));
  }

  private static Place placeOf(EveryCell cell) {
    return Place.of(cell.file(), 2).at(cell.heading());
  }

  /** No number beyond all bounds is taken for one, and none stops a reader. */
  @ParameterizedTest
  @MethodSource("cells")
  void aNumberBeyondAllBoundsIsNoneWhereverItStands(EveryCell cell, @TempDir Path data) {
    for (String number : List.of("1e400", "-1e400", "Infinity", "99999999999999999999", "0x1F")) {
      EveryCell.Read read = cell.with(data, number);

      assertNothingStopped(read, number);
      if (COUNTED.contains(cell.heading())) {
        assertThat(refused(read, cell)).as(number).isEqualTo(1);
      }
    }
  }

  /** What a text may do to whoever takes it for more than a text is not done by reading it. */
  @ParameterizedTest
  @MethodSource("cells")
  void aHostileTextIsATextWhereverItStands(EveryCell cell, @TempDir Path data) {
    for (String text :
        List.of(
            "<script>alert(1)</script>",
            "'; drop table yearly_file; --",
            "{0} {value} %s%n ${user.home}",
            "../../../etc/passwd",
            "CON",
            "9999-99-99",
            "0000-01-01",
            "+999999999-12-31",
            "名".repeat(300))) {
      assertNothingStopped(cell.with(data, text), text);
    }
  }

  private static void assertNothingStopped(EveryCell.Read read, String cell) {
    assertThat(read.readings().values()).as(cell).allMatch(ReadOutcome.Accepted.class::isInstance);
  }

  private static void assertSame(EveryCell.Read read, EveryCell.Read expected) {
    assertThat(findings(read).stream().map(EveryCellTest::place))
        .containsExactlyElementsOf(findings(expected).stream().map(EveryCellTest::place).toList());
    assertThat(read.contents()).usingRecursiveComparison().isEqualTo(expected.contents());
    assertThat(read.structures().structure())
        .usingRecursiveComparison()
        .isEqualTo(expected.structures().structure());
  }

  private static String place(Finding finding) {
    return finding.code() + " " + finding.place().file() + " " + finding.place().line();
  }

  private static List<Finding> findings(EveryCell.Read read) {
    List<Finding> findings = new ArrayList<>(read.structures().findings().kept());
    read.readings().values().forEach(reading -> findings.addAll(reading.findings().kept()));
    return findings;
  }

  private static List<Finding> findings(EveryCell.Read read, String code) {
    return findings(read).stream().filter(finding -> finding.code().equals(code)).toList();
  }

  private static long refused(EveryCell.Read read, EveryCell cell) {
    return Stream.concat(
            read.structures().accounts().stream(),
            read.readings().values().stream()
                .filter(ReadOutcome.Accepted.class::isInstance)
                .map(reading -> ((ReadOutcome.Accepted) reading).account()))
        .filter(account -> account.file().equals(cell.file()))
        .mapToLong(account -> account.rows().refused())
        .sum();
  }
}
