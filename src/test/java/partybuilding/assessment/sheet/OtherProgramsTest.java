package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.xlsx.RawWorkbook;

/** One table in the forms in which programs other than Excel save it: all are read alike. */
class OtherProgramsTest {
  private static final Form FORM =
      new Form(
          "plain", List.of(List.of("branch", "党组织"), List.of("score", "得分"), List.of("day", "日期")));
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WPS =
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\""
          + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
          + " mc:Ignorable=\"x14ac etc\"";

  @TempDir private Path folder = Path.of("");
  private final NoticeBoard board = new NoticeBoard();

  private static String head(String namespaces) {
    return "xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"" + namespaces;
  }

  private static RawWorkbook with(Map<String, String> parts) {
    RawWorkbook file = new RawWorkbook();
    parts.forEach(file::part);
    return file;
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder all =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      all.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return all.append("</Relationships>").toString();
  }

  private void assertRead(RawWorkbook file) {
    List<String> rows = new ArrayList<>();
    try (Sheet sheet =
        Sheet.open(
            new ExportsFolder(folder).write("evaluations-2023.xlsx", file.bytes()), FORM, board)) {
      while (sheet.next()) {
        sheet.tally().accepted();
        rows.add(sheet.line() + " " + sheet.cell(0) + "|" + sheet.cell(1) + "|" + sheet.cell(2));
      }
    }
    assertThat(rows).containsExactly("3 机电系|95.5|2023-03-15", "4 经管系|90|2023-03-16");
    assertThat(board.findings()).isEmpty();
  }

  /** Properties of its own, its namespaces, pronunciations, spans, styled blanks, extensions. */
  @Test
  void wpsOnADesktop() {
    assertRead(
        with(
            Map.of(
                "docProps/app.xml",
                "<Properties><Application>WPS Office</Application></Properties>",
                "docProps/custom.xml",
                "<Properties><property name=\"KSOProductBuildVer\"><vt xmlns=\"x\">2052-12.1</vt>"
                    + "</property></Properties>",
                "_rels/.rels",
                relations(
                    "extended-properties",
                    "docProps/app.xml",
                    "custom-properties",
                    "docProps/custom.xml",
                    "officeDocument",
                    "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook "
                    + head(WPS)
                    + "><fileVersion appName=\"xl\" lastEdited=\"3\"/><workbookPr/><bookViews>"
                    + "<workbookView windowWidth=\"28000\"/></bookViews><sheets><sheet"
                    + " name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets><calcPr"
                    + " calcId=\"144525\"/><extLst><ext uri=\"{x}\"><etc:sheet name=\"y\""
                    + " r:id=\"rId1\"/></ext></extLst></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations(
                    "worksheet",
                    "worksheets/sheet1.xml",
                    "theme",
                    "theme/theme1.xml",
                    "styles",
                    "styles.xml",
                    "sharedStrings",
                    "sharedStrings.xml"),
                "xl/styles.xml",
                "<styleSheet "
                    + head("")
                    + "><numFmts count=\"2\"><numFmt numFmtId=\"43\" formatCode=\"_ * #,##0.00_ ;_ *"
                    + " \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ \"/><numFmt numFmtId=\"176\""
                    + " formatCode=\"yyyy/m/d;@\"/></numFmts><cellXfs count=\"3\"><xf"
                    + " numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"31\"/></cellXfs>"
                    + "</styleSheet>",
                "xl/sharedStrings.xml",
                "<sst "
                    + head("")
                    + " count=\"6\" uniqueCount=\"6\"><si><t>2023年度测评表</t></si><si><t>党组织</t>"
                    + "<rPh sb=\"0\" eb=\"2\"><t>dang</t></rPh><phoneticPr fontId=\"1\"/></si><si><t>"
                    + "得分</t></si><si><t>日期</t></si><si><r><t>机电</t></r><r><t>系</t></r></si><si><t"
                    + " xml:space=\"preserve\">经管系 </t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet "
                    + head(WPS)
                    + "><sheetPr/><dimension ref=\"A1:C5\"/><sheetViews><sheetView"
                    + " workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultColWidth=\"9\""
                    + " defaultRowHeight=\"13.5\"/><cols><col min=\"1\" max=\"1\" width=\"20\""
                    + " customWidth=\"1\"/></cols><sheetData><row r=\"1\" ht=\"30\""
                    + " customHeight=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.2\"><c r=\"A1\" t=\"s\">"
                    + "<v>0</v></c><c r=\"B1\"/><c r=\"C1\"/></row><row r=\"2\" spans=\"1:3\"><c"
                    + " r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"C2\""
                    + " t=\"s\"><v>3</v></c></row><row r=\"3\" spans=\"1:3\"><c r=\"A3\" t=\"s\"><v>4"
                    + "</v></c><c r=\"B3\" t=\"n\"><f>SUM(95,0.5)</f><v>95.5</v></c><c r=\"C3\""
                    + " s=\"1\"><v>45000</v></c></row><row r=\"4\" spans=\"1:3\"><c r=\"A4\" t=\"s\">"
                    + "<v>5</v></c><c r=\"B4\"><v>90</v></c><c r=\"C4\" s=\"2\"><v>45001</v></c></row>"
                    + "<row r=\"5\" spans=\"1:3\"><c r=\"A5\" s=\"1\"/></row></sheetData>"
                    + "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells><pageMargins"
                    + " left=\"0.75\"/><headerFooter/><extLst><ext uri=\"{x}\"><etc:row r=\"9\"/></ext>"
                    + "</extLst></worksheet>")));
  }

  /** Exports of web programs: texts within the cells, no styles, no numbers of rows. */
  @Test
  void aProgramWithoutSharedTextsAndStyles() {
    assertRead(
        with(
            Map.of(
                "xl/workbook.xml",
                "<workbook "
                    + head("")
                    + "><sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "/xl/worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                "<worksheet "
                    + head("")
                    + "><sheetData>"
                    + inline("2023年度测评表", "", "")
                    + inline("党组织", "得分", "日期")
                    + inline("机电系", "95.5", "2023-03-15")
                    + inline("经管系", "90", "2023-03-16")
                    + "</sheetData></worksheet>")));
  }

  /** Libraries that give every element a prefix and keep their parts elsewhere. */
  @Test
  void aProgramThatPrefixesEveryElement() {
    String prefixed = "xmlns:x=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"";
    String cell = "<x:c><x:v>%s</x:v></x:c>";
    assertRead(
        with(
            Map.of(
                "_rels/.rels",
                relations("officeDocument", "/book.xml"),
                "book.xml",
                "<x:workbook "
                    + prefixed
                    + "><x:sheets><x:sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets>"
                    + "</x:workbook>",
                "_rels/book.xml.rels",
                relations("worksheet", "sheet.xml", "sharedStrings", "texts.xml"),
                "texts.xml",
                "<x:sst "
                    + prefixed
                    + "><x:si><x:t>党组织</x:t></x:si><x:si><x:t>得分</x:t></x:si><x:si><x:t>日期</x:t>"
                    + "</x:si><x:si><x:t>机电系</x:t></x:si><x:si><x:t>经管系</x:t></x:si></x:sst>",
                "sheet.xml",
                "<x:worksheet "
                    + prefixed
                    + "><x:sheetData><x:row r=\"2\">"
                    + "<x:c t=\"s\"><x:v>0</x:v></x:c><x:c t=\"s\"><x:v>1</x:v></x:c>"
                    + "<x:c t=\"s\"><x:v>2</x:v></x:c></x:row><x:row r=\"3\"><x:c t=\"s\"><x:v>3</x:v>"
                    + "</x:c>"
                    + cell.formatted("95.5")
                    + "<x:c t=\"d\"><x:v>2023-03-15T00:00:00</x:v></x:c></x:row><x:row r=\"4\">"
                    + "<x:c t=\"s\"><x:v>4</x:v></x:c>"
                    + cell.formatted("90")
                    + "<x:c t=\"d\"><x:v>2023-03-16</x:v></x:c></x:row></x:sheetData></x:worksheet>")));
  }

  private static String inline(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
