package partybuilding.assessment.report.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

class PaperWriterTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private final Path folder;

  PaperWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** One of every block. */
  private static Paper paper() {
    List<PaperColumn> columns =
        List.of(
            PaperColumn.group("Branch", 3),
            PaperColumn.text("Group", 2),
            PaperColumn.figure("Votes", 1));
    List<List<Traced>> rows =
        List.of(row("East", "a", "7"), row("East", "b", "8"), row("West", "a", "9"));
    return new Paper(
        "Result",
        LocalDate.of(2025, 12, 31),
        List.of(
            new PaperBlock.Title("2025 年度结果汇总表"),
            new PaperBlock.Subtitle("内部资料"),
            new PaperBlock.Addressee("东区党总支："),
            new PaperBlock.Heading("一、结果"),
            PaperBlock.words("Two  spaces stay, and so does <this> & that."),
            new PaperBlock.Caption("Votes"),
            new PaperBlock.Table(columns, rows),
            new PaperBlock.Remark("注"),
            new PaperBlock.PageBreak(),
            new PaperBlock.Table(
                List.of(PaperColumn.text("Branch", 3), PaperColumn.field("Mark", 1)),
                List.of(row("North", "□"), row("South", "□")),
                Set.of(1)),
            new PaperBlock.Blank("意见：", 3),
            new PaperBlock.Signatures(List.of("主持人：", "计票人："), "年 月 日"),
            new PaperBlock.Closing("某学院", "年 月 日")));
  }

  private static List<Traced> row(String... cells) {
    return List.of(cells).stream().map(Traced::words).toList();
  }

  private Path written(Language language, String name) throws IOException {
    Path file = folder.resolve(name);
    new PaperWriter(language).write(paper(), file);
    return file;
  }

  private static XWPFDocument open(Path file) throws IOException {
    return new XWPFDocument(Files.newInputStream(file));
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsThatOfTheStandard(Language language) throws IOException {
    try (XWPFDocument document = open(written(language, "page.docx"))) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      CTPageSz size = section.getPgSz();
      CTPageMar margins = section.getPgMar();
      assertThat(millimetres(size.getW())).isEqualTo(210);
      assertThat(millimetres(size.getH())).isEqualTo(297);
      assertThat(millimetres(margins.getTop())).isEqualTo(37);
      assertThat(millimetres(margins.getBottom())).isEqualTo(35);
      assertThat(millimetres(margins.getLeft())).isEqualTo(28);
      assertThat(millimetres(margins.getRight())).isEqualTo(26);
    }
  }

  private static long millimetres(Object twips) {
    return Math.round(Double.parseDouble(twips.toString()) / TWIPS_PER_MM);
  }

  @Test
  void aChinesePageHolds22LinesOf28Characters() throws IOException, XmlException {
    try (XWPFDocument document = open(written(Language.ZH_CN, "lines.docx"))) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      int height = twips(section.getPgSz().getH()) - twips(section.getPgMar().getTop());
      int text = height - twips(section.getPgMar().getBottom());
      assertThat(text / twips(section.getDocGrid().getLinePitch())).isEqualTo(22);
      int width = twips(section.getPgSz().getW()) - twips(section.getPgMar().getLeft());
      int line = width - twips(section.getPgMar().getRight());
      String styles = document.getStyle().xmlText();
      assertThat(styles).contains("<w:sz w:val=\"32\"/>", "<w:spacing w:val=\"-5\"/>");
      assertThat(line / (320 - 5)).isEqualTo(28);
    }
  }

  private static int twips(Object measure) {
    return new BigInteger(measure.toString()).intValueExact();
  }

  @Test
  void titleAndTextAreSetInTheFontsOfTheStandard() throws IOException, XmlException {
    try (XWPFDocument document = open(written(Language.ZH_CN, "fonts.docx"))) {
      String styles = document.getStyle().xmlText();
      assertThat(styles)
          .contains("方正小标宋简体\"/><w:sz w:val=\"44\"/>", "w:eastAsia=\"仿宋_GB2312\"")
          .contains("黑体\"/><w:sz w:val=\"32\"/>", "宋体\"/><w:sz w:val=\"28\"/>");
      assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Title");
    }
  }

  @Test
  void pagesAreNumberedAtTheirOuterEdges() throws IOException {
    try (XWPFDocument document = open(written(Language.EN, "numbers.docx"))) {
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      assertThat(document.getFooterList())
          .extracting(footer -> footer.getParagraphs().get(0).getAlignment().name())
          .containsExactlyInAnyOrder("LEFT", "RIGHT");
      assertThat(document.getFooterList())
          .allSatisfy(footer -> assertThat(footer._getHdrFtr().xmlText()).contains("PAGE"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPartFitsTheSchema(Language language) throws IOException, XmlException {
    try (XWPFDocument document = open(written(language, "valid.docx"))) {
      assertThat(faults(document.getDocument())).isEmpty();
      assertThat(faults(document.getStyle())).isEmpty();
      for (XWPFFooter footer : document.getFooterList()) {
        assertThat(faults(footer._getHdrFtr())).isEmpty();
      }
    }
  }

  private static List<XmlError> faults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }

  @Test
  void aStruckRowIsStruckOutAndARowToBeFilledInIsHigh() throws IOException {
    try (XWPFDocument document = open(written(Language.ZH_CN, "struck.docx"))) {
      XWPFTable table = document.getTables().get(1);
      assertThat(
              table.getRow(1).getCell(0).getParagraphs().get(0).getRuns().get(0).isStrikeThrough())
          .isFalse();
      assertThat(
              table.getRow(2).getCell(0).getParagraphs().get(0).getRuns().get(0).isStrikeThrough())
          .isTrue();
      assertThat(table.getRow(1).getHeight()).isEqualTo(510);
      assertThat(document.getTables().get(0).getRow(1).getHeight()).isZero();
      assertThat(document.getDocument().getBody().xmlText()).contains("w:type=\"page\"");
    }
  }

  @Test
  void anAnswersLinesStandOnOnePageAndWhatIsSignedWithTheLastOfThem() throws IOException {
    try (XWPFDocument document = open(written(Language.ZH_CN, "signed.docx"))) {
      assertThat(document.getParagraphs().stream().filter(PaperWriterTest::keptWithNext))
          .extracting(XWPFParagraph::getText)
          .containsExactly("意见：\t", "\t", "\t", "主持人：\t\t年 月 日", "计票人：\t\t年 月 日", "", "某学院");
    }
  }

  private static boolean keptWithNext(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetKeepNext();
  }

  @Test
  void theLastRowsOfATableStayWithWhatIsSignedBelowThem() throws IOException {
    Paper signed =
        new Paper(
            "Signed",
            LocalDate.of(2025, 12, 31),
            List.of(
                new PaperBlock.Table(
                    List.of(PaperColumn.text("Branch", 1)),
                    List.of(row("a"), row("b"), row("c"), row("d"))),
                new PaperBlock.Signatures(List.of("主持人："), "年 月 日")));
    Path file = folder.resolve("rows.docx");
    new PaperWriter(Language.ZH_CN).write(signed, file);

    try (XWPFDocument document = open(file)) {
      assertThat(document.getTables().get(0).getRows().stream().skip(1))
          .extracting(row -> keptWithNext(row.getCell(0).getParagraphs().get(0)))
          .containsExactly(true, false, true, true);
    }
  }

  @Test
  void everyTextStandsInItsOrderAndKeepsItsSpaces() throws IOException {
    try (XWPFDocument document = open(written(Language.ZH_CN, "text.docx"))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsSubsequence(
              "2025 年度结果汇总表",
              "东区党总支：",
              "Two  spaces stay, and so does <this> & that.",
              "注",
              "意见：\t",
              "\t",
              "\t",
              "主持人：\t\t年 月 日",
              "某学院",
              "年 月 日");
    }
  }

  @Test
  void aTableRepeatsItsHeadingsAndMergesEqualCellsOfAGroup() throws IOException {
    try (XWPFDocument document = open(written(Language.EN, "table.docx"))) {
      XWPFTable table = document.getTables().get(0);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(1).isCantSplitRow()).isTrue();
      assertThat(merge(table, 1)).isEqualTo(STMerge.RESTART);
      assertThat(merge(table, 2)).isEqualTo(STMerge.CONTINUE);
      assertThat(table.getRow(2).getCell(0).getText()).isEmpty();
      assertThat(table.getRow(3).getCell(0).getCTTc().getTcPr().isSetVMerge()).isFalse();
      assertThat(table.getRow(3).getCell(0).getText()).isEqualTo("West");
      assertThat(
              table.getCTTbl().getTblGrid().getGridColList().stream()
                  .mapToInt(column -> twips(column.getW()))
                  .sum())
          .isEqualTo(PaperTableWriter.TEXT_WIDTH);
    }
  }

  private static STMerge.Enum merge(XWPFTable table, int row) {
    return table.getRow(row).getCell(0).getCTTc().getTcPr().getVMerge().getVal();
  }

  @Test
  void theBytesDependOnNoClockLocaleZoneOrThread() throws IOException {
    byte[] once = Files.readAllBytes(written(Language.ZH_CN, "once.docx"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(written(Language.ZH_CN, "elsewhere.docx")).hasBinaryContent(once);
      assertThat(together()).allSatisfy(file -> assertThat(file).hasBinaryContent(once));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Written by one writer on several threads. */
  private List<Path> together() {
    PaperWriter writer = new PaperWriter(Language.ZH_CN);
    List<Path> files =
        IntStream.range(0, 16)
            .mapToObj(place -> folder.resolve("together-" + place + ".docx"))
            .toList();
    files.parallelStream().forEach(file -> write(writer, file));
    return files;
  }

  private static void write(PaperWriter writer, Path file) {
    try {
      writer.write(paper(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
