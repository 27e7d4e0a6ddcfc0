package partybuilding.assessment.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.text.FileBytes;

class WorkbookReadingTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void textsAreReadHoweverTheyAreStored() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                    + "<c r=\"B1\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t>即填</t></is></c>"
                    + "<c r=\"D1\" t=\"inlineStr\"><is><r><t>党</t></r><r><t>建</t></r></is></c>"
                    + "<c r=\"E1\" t=\"str\"><f>A1&amp;B1</f><v>公式</v></c></row>")
            .strings(
                "<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space=\"preserve\"> 丙"
                    + "</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></si>");

    assertThat(rows(file)).containsExactly(List.of("甲", "乙 丙", "即填", "党建", "公式"));
  }

  @Test
  void whatXmlCannotHoldIsReadAsTheCharacterThatWasMeant() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
            inline("上_x000B_下", "_x005F_x000B_", "一行&#10;两行", "_xZZZZ_", "<![CDATA[甲]]>"));

    assertThat(rows(file))
        .containsExactly(List.of("上\u000B下", "_x000B_", "一行\n两行", "_xZZZZ_", "甲"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "20210003|General|20210003",
        "2.0210003E7|General|20210003",
        "7|000|007",
        "89.300000000000004|General|89.3",
        "0.1|General|0.1",
        "-3|General|-3",
        "100000|0.00E+00|1.00E+05",
        "202512345678|General|202512345678",
        "202512345678901234|General|2.02512E+17",
        "202512345678901234|0|202512345678901000",
        "95.5|0.00|95.50",
        "95.5|@|95.5",
        "0.153|0.0%|15.3%",
        "0.15|0%|15%",
        "1234|#,##0|1234",
        "1234567.5|#,##0.00|1234567.50",
        "3|\"ZG-\"000|ZG-003",
        "90|0\"分\"|90分",
        "0|0;-0;;@|0",
        "0|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |0",
        "5|;;;|5",
        "-5|0;[Red]-0|-5",
        "95.5|[>=90]\"优\"0;[>=80]\"良\"0;0|优96",
        "85|[>=90]\"优\"0;[>=80]\"良\"0;0|良85",
        "95.5|# ?/?|95 1/2",
        "95.5|]]0[[|]]96[[",
        "95.5|[DBNum1][$-804]General|95.5",
        "95|[DBNum2][$-804]G/通用格式|95",
        "95|G/\"通用格式\"|95",
        "7|[DBNum1][$-804]000|007",
        "95.5|[DBNum2]0.00|95.50",
        "1234|[dbnum1]#,##0|1234",
        "95.5|[$¥-804]0.00|¥95.50",
        "95.5|\"|95.5",
        "abc|General|abc",
        "45000|yyyy-mm-dd|2023-03-15",
        "45000|yyyy\"年\"m\"月\"d\"日\";@|2023-03-15",
        "45000|[$-804]yyyy\"年\"m\"月\"d\"日\"|2023-03-15",
        "45000|[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"|2023-03-15",
        "45000|m/d/yy|2023-03-15",
        "45000|m\"月\"d\"日\"|2023-03-15",
        "45000.5|yyyy/m/d h:mm|2023-03-15 12:00:00",
        "45000|yyyy/m/d h:mm|2023-03-15",
        "45000.5|yyyy/m/d|2023-03-15",
        "45000|yyyy\"年\"m\"月\"|2023年3月",
        "45000|yyyy|2023",
        "0.75|h:mm|18:00:00",
        "0.75|h\"时\"mm\"分\"|18:00:00",
        "1.5|[h]:mm|36:00",
        "0.75|[$-804]上午/下午h\"时\"mm\"分\"|18:00:00",
        "-1|yyyy-mm-dd|########",
        "99999999|yyyy-mm-dd|########",
        "2958465|yyyy-mm-dd|9999-12-31",
        "2958466|yyyy-mm-dd|########",
        "1|yyyy-mm-dd|1900-01-01",
        "59|yyyy-mm-dd|1900-02-28",
        "61|yyyy-mm-dd|1900-03-01",
        "60|yyyy-mm-dd|1900-02-29",
        "60.5|yyyy-mm-dd h:mm|1900-02-29",
        "0|yyyy-mm-dd|1900-01-00",
        "0.25|yyyy\"年\"m\"月\"|1900-01-00"
      })
  void aNumberIsReadAsItIsShownAndADayAsAnIsoDate(String stored, String format, String shown)
      throws IOException {
    RawWorkbook file =
        RawWorkbook.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + stored + "</v></c></row>")
            .formats(format);

    assertThat(rows(file)).containsExactly(List.of(shown));
  }

  @Test
  void theFormatsThatChineseProgramsOnlyNumberAreDays() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
                "<row r=\"1\"><c s=\"0\"><v>45000</v></c><c s=\"1\"><v>45000</v></c>"
                    + "<c s=\"2\"><v>45000</v></c><c s=\"3\"><v>45000</v></c></row>")
            .styles(
                "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"14\"/>"
                    + "<xf numFmtId=\"31\"/><xf numFmtId=\"57\"/><xf numFmtId=\"58\"/></cellXfs>");

    assertThat(rows(file))
        .containsExactly(List.of("2023-03-15", "2023-03-15", "2023年3月", "2023-03-15"));
  }

  @Test
  void daysMayBeCountedFrom1904() throws IOException {
    RawWorkbook file =
        RawWorkbook.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43538</v></c></row>")
            .formats("yyyy-mm-dd")
            .since1904();

    assertThat(rows(file)).containsExactly(List.of("2023-03-15"));
  }

  @Test
  void theCountFrom1904HasItsOwnFirstAndLastDay() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
                "<row r=\"1\"><c s=\"1\"><v>0</v></c><c s=\"1\"><v>60</v></c>"
                    + "<c s=\"1\"><v>2957003</v></c><c s=\"1\"><v>2957004</v></c></row>")
            .formats("yyyy-mm-dd")
            .since1904();

    assertThat(rows(file))
        .containsExactly(List.of("1904-01-01", "1904-03-01", "9999-12-31", "########"));
  }

  @Test
  void aFormatOfAConditionSaysNothingOfCellsWhoseFormatHasTheSameNumber() throws IOException {
    RawWorkbook file =
        RawWorkbook.of("<row r=\"1\"><c s=\"0\"><v>0.75</v></c><c s=\"1\"><v>95</v></c></row>")
            .styles(
                "<cellXfs><xf numFmtId=\"20\"/><xf numFmtId=\"23\"/></cellXfs><dxfs><dxf><numFmt"
                    + " numFmtId=\"20\" formatCode=\"yyyy/m/d\"/></dxf></dxfs>");

    assertThat(rows(file)).containsExactly(List.of("18:00:00", "95"));
  }

  @Test
  void theBeginningsOfAllSheetsAreReadWithinOneBound() throws IOException {
    RawWorkbook file = new RawWorkbook().sheet("甲", inlineRow(1, "一").repeat(60));
    file.sheet("乙", inlineRow(1, "二")).sheet("丙", inlineRow(1, "三"));
    Workbook workbook = Workbook.open(bytes(file.bytes()), 9000);
    List<String> beginnings = new ArrayList<>();

    workbook.each(
        workbook.sheets(),
        (sheet, rows) -> {
          rows.next();
          beginnings.add(sheet.name() + " " + rows.cell(0));
        });

    assertThat(beginnings).containsExactly("甲 一", "乙 二", "丙 三");
    Workbook small = Workbook.open(bytes(file.bytes()), 4000);
    assertThatThrownBy(() -> small.each(small.sheets(), (sheet, rows) -> rows.next()))
        .isInstanceOf(WorkbookFault.Oversized.class);
  }

  @Test
  void aSheetWhosePartIsMissingIsDamage() throws IOException {
    RawWorkbook file =
        RawWorkbook.of("")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId3\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/other.xml\"/></Relationships>");
    Workbook workbook = open(file);

    assertThatThrownBy(() -> workbook.each(workbook.sheets(), (sheet, rows) -> {}))
        .isInstanceOfSatisfying(
            WorkbookFault.Damaged.class,
            fault -> assertThat(fault.part()).isEqualTo("xl/worksheets/other.xml"));
  }

  @Test
  void neitherTheLocaleNorItsDigitsShowInANumber() throws IOException {
    Locale before = Locale.getDefault();
    byte[] file =
        RawWorkbook.of(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>95.5</v></c>"
                    + "<c r=\"B1\" s=\"2\"><v>45000</v></c></row>")
            .formats("0.00", "yyyy-mm-dd")
            .bytes();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(rows(file)).containsExactly(List.of("95.50", "2023-03-15"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void booleansErrorsAndDaysInWordsAreReadAsTheyAreShown() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
            "<row r=\"1\"><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                + "<c t=\"d\"><v>2023-03-15T00:00:00</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "</row>");

    assertThat(rows(file))
        .containsExactly(List.of("TRUE", "FALSE", "#N/A", "2023-03-15", "#DIV/0!"));
  }

  @Test
  void aFormulaIsItsStoredValueAndAFaultWithoutOne() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
            "<row r=\"1\"><c><f>1+1</f><v>2</v></c><c><f>SUM(A1)</f></c><c><f>A1</f><v></v></c><c"
                + " t=\"str\"><f>\"\"</f><v></v></c><c><v>9</v></c></row>");

    assertThat(rows(file)).containsExactly(List.of("2", "#UNCOMPUTED!", "#UNCOMPUTED!", "", "9"));
  }

  @Test
  void cellsAndRowsStandWhereTheyAreSaidTo() throws IOException {
    RawWorkbook file =
        RawWorkbook.of(
            "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row>"
                + "<row><c><v>3</v></c></row><row r=\"9\" hidden=\"1\"><c r=\"B9\"><v>4</v></c>"
                + "<c r=\"C9\" s=\"4\"/></row>");

    assertThat(rows(file))
        .containsExactly(List.of("", "", "1", "2"), List.of("3"), List.of("", "4"));
    assertThat(lines(file)).containsExactly("3 false", "4 false", "9 true");
  }

  @Test
  void sheetsAreListedInTheOrderOfTheirTabs() throws IOException {
    RawWorkbook file =
        new RawWorkbook().sheet("甲 &amp; 乙", "").hiddenSheet("选项", "").sheet("丙", "");

    assertThat(open(file).sheets())
        .extracting(Worksheet::name, Worksheet::hidden)
        .containsExactly(tuple("甲 & 乙", false), tuple("选项", true), tuple("丙", false));
  }

  @Test
  void aMergedCellIsReadInEveryRowThatSaysSomething() throws IOException {
    RawWorkbook file =
        new RawWorkbook()
            .merged(
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>机电系</t></is></c><c><v>1</v></c></row><row"
                    + " r=\"2\"><c/><c><v>2</v></c></row><row r=\"3\"><c/><c/></row><row"
                    + " r=\"4\"><c/><c><v>4</v></c></row><row r=\"5\"><c/><c><v>5</v></c></row>",
                "A1:A4",
                "C1:D1");

    assertThat(filled(file, OptionalInt.empty()))
        .containsExactly(
            List.of("机电系", "1"),
            List.of("机电系", "2"),
            List.of(),
            List.of("机电系", "4"),
            List.of("", "5"));
  }

  @Test
  void aRowWithinAMergedNumberOnlyContinuesTheOneAbove() throws IOException {
    RawWorkbook file =
        new RawWorkbook()
            .merged(
                inlineRow(1, "机电系", "ZG1", "甲")
                    + inlineRow(2, "", "", "乙")
                    + inlineRow(3, "", "ZG2", "丙"),
                "A1:A3",
                "B1:B2");

    assertThat(filled(file, OptionalInt.of(1)))
        .containsExactly(
            List.of("机电系", "ZG1", "甲"), List.of("", "", "乙"), List.of("机电系", "ZG2", "丙"));
  }

  @Test
  void whatIsNoPackageIsRefusedForWhatItIs() {
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] encrypted = concat(concat(compound, new byte[70_000]), utf16("EncryptedPackage"));

    assertRefused("党组织,票号\n".getBytes(StandardCharsets.UTF_8), WorkbookFault.NoWorkbook.class);
    assertRefused(new byte[0], WorkbookFault.NoWorkbook.class);
    assertRefused(compound, WorkbookFault.Older.class);
    assertRefused(encrypted, WorkbookFault.Protected.class);
  }

  @Test
  void aPackageOfAnotherProgramIsNoWorkbook() {
    RawWorkbook letter =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>");
    RawWorkbook binary =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"xl/workbook.bin\"/></Relationships>");

    assertRefused(letter.bytes(), WorkbookFault.NoWorkbook.class);
    assertRefused(binary.bytes(), WorkbookFault.NoWorkbook.class);
  }

  @Test
  void nothingOutsideTheFileIsEverRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String entity =
        "<!DOCTYPE sst [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><sst><si><t>&x;</t></si></sst>";
    RawWorkbook file =
        RawWorkbook.of("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")
            .part("xl/sharedStrings.xml", entity);

    assertRefused(file.bytes(), WorkbookFault.Damaged.class);
  }

  @Test
  void aPartThatNeverEndsIsRefusedAndNotKept() {
    String cell = "<c><v>1</v></c>".repeat(1000);
    RawWorkbook endless = RawWorkbook.of("<row>" + cell + "</row>");
    RawWorkbook attribute = RawWorkbook.of("<row r=\"" + "1".repeat(1 << 21) + "\"/>");
    RawWorkbook text = RawWorkbook.of("").strings("<si><t>" + "长".repeat(1 << 20) + "</t></si>");
    RawWorkbook runs =
        RawWorkbook.of("").strings("<si>" + "<r><t>长长长长</t></r>".repeat(1 << 17) + "</si>");
    RawWorkbook deep = RawWorkbook.of("<a>".repeat(1000));

    assertThatThrownBy(
            () -> Workbook.open(bytes(endless.bytes()), 4000).rows(first(endless)).next())
        .isInstanceOf(WorkbookFault.Oversized.class);
    assertRefused(attribute.bytes(), WorkbookFault.Oversized.class);
    assertRefused(text.bytes(), WorkbookFault.Oversized.class);
    assertRefused(runs.bytes(), WorkbookFault.Oversized.class);
    assertRefused(deep.bytes(), WorkbookFault.Damaged.class);
  }

  @Test
  void cellsWhereNoSheetHasThemAreDamage() {
    List.of(
            "<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
            "<row r=\"99999999\"><c><v>1</v></c></row>",
            "<row r=\"x\"/>",
            "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>",
            "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
            "<row r=\"1\"><c s=\"x\"><v>1</v></c></row>",
            "<row r=\"1\"><c>")
        .forEach(rows -> assertRefused(RawWorkbook.of(rows).bytes(), WorkbookFault.Damaged.class));
  }

  /** Whatever befalls the bytes, they are read or refused, and nothing else happens. */
  @Test
  void damagedBytesAreReadOrRefusedForWhatTheyAre() {
    byte[] whole =
        RawWorkbook.of(inline("甲", "乙", "丙") + "<row r=\"2\"><c s=\"1\"><v>45000</v></c></row>")
            .formats("yyyy-mm-dd")
            .bytes();
    Random dice = new Random(18);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = whole.clone();
      for (int n = dice.nextInt(4); n >= 0; n--) {
        bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
      }
      byte[] cut = dice.nextInt(5) == 0 ? Arrays.copyOf(bytes, dice.nextInt(bytes.length)) : bytes;
      try {
        all(cut);
        read++;
      } catch (WorkbookFault fault) {
        refused++;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }

  private void all(byte[] file) throws IOException {
    Workbook workbook = Workbook.open(bytes(file));
    for (Worksheet sheet : workbook.sheets()) {
      workbook.merged(sheet);
      try (SheetRows rows = workbook.rows(sheet)) {
        cells(rows);
      }
    }
  }

  private void assertRefused(byte[] file, Class<? extends WorkbookFault> fault) {
    assertThatThrownBy(() -> all(file)).isInstanceOf(fault);
  }

  private List<List<String>> rows(RawWorkbook file) throws IOException {
    return rows(file.bytes());
  }

  private List<List<String>> rows(byte[] file) throws IOException {
    Workbook workbook = Workbook.open(bytes(file));
    try (SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      return cells(rows);
    }
  }

  private List<List<String>> filled(RawWorkbook file, OptionalInt key) throws IOException {
    Workbook workbook = open(file);
    Worksheet sheet = workbook.sheets().get(0);
    try (FilledRows rows = FilledRows.of(workbook.rows(sheet), workbook.merged(sheet), key)) {
      return cells(rows);
    }
  }

  private List<String> lines(RawWorkbook file) throws IOException {
    Workbook workbook = open(file);
    List<String> lines = new ArrayList<>();
    try (SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      while (rows.next()) {
        lines.add(rows.line() + " " + rows.hidden());
      }
    }
    return lines;
  }

  private static List<List<String>> cells(RowSource rows) throws IOException {
    List<List<String>> all = new ArrayList<>();
    while (rows.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        cells.add(rows.cell(i));
      }
      all.add(cells);
    }
    return all;
  }

  private Worksheet first(RawWorkbook file) throws IOException {
    return open(file).sheets().get(0);
  }

  private Workbook open(RawWorkbook file) throws IOException {
    return Workbook.open(bytes(file.bytes()));
  }

  private FileBytes bytes(byte[] file) throws IOException {
    return FileBytes.now(Files.write(folder.resolve("file.xlsx"), file));
  }

  private static String inline(String... texts) {
    return inlineRow(1, texts);
  }

  private static String inlineRow(int line, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + line + "\">");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] concat(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
