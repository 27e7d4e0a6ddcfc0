package partybuilding.assessment.report.paper.part;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.report.paper.part.TemplateDocument.paragraph;
import static partybuilding.assessment.report.paper.part.TemplateDocument.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;

/** Documents of an office's own with their placeholders found and filled. */
class PaperTemplateTest {
  private static final String TABLE_ROW =
      "<w:tbl><w:tr><w:tc>" + paragraph("{{branch}}") + "</w:tc></w:tr></w:tbl>";

  private final Path file;

  PaperTemplateTest(@TempDir Path folder) {
    this.file = folder.resolve("filled.docx");
  }

  private static Filling filling(PaperBlock... end) {
    PaperBlock.Table table =
        new PaperBlock.Table(
            List.of(PaperColumn.text("Item", 1)), List.of(List.of(Traced.words("ZG-1"))));
    return new Filling(
        new Paper("Title", LocalDate.of(2025, 12, 31), List.of(end)),
        Map.of("branch", "A & <B>", "year", "2025"),
        Map.of(
            "items",
            List.of(PaperBlock.words("One open item."), table),
            "table",
            List.of(table),
            "signed",
            List.of(
                PaperBlock.words("It is so."),
                new PaperBlock.Signatures(List.of("Secretary"), "Day")),
            "none",
            List.of()));
  }

  private XWPFDocument filled(TemplateDocument template, PaperBlock... end) throws IOException {
    Files.deleteIfExists(file);
    PaperWriter writer = new PaperWriter(Language.EN);
    writer.write(writer.prepared(PaperTemplate.of(template.bytes())), filling(end), file);
    return new XWPFDocument(Files.newInputStream(file));
  }

  private List<String> texts(String body) throws IOException {
    try (XWPFDocument document = filled(TemplateDocument.of(body))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To {{branch}}, {{year}}.",
        "To {|{bra|nch}|}, {{ye|ar}}.",
        "To {{|branch|}}|, |{|{|y|e|a|r|}|}|.",
        "To ｛｛branch｝｝, {{ year }}.",
        "To {{Ｂｒａｎｃｈ}}, {{YEAR}}."
      })
  void aPlaceholderIsFilledHoweverItWasTypedAndCut(String text) throws IOException {
    assertThat(texts(paragraph(text.split("\\|")))).containsExactly("To A & <B>, 2025.");
  }

  @Test
  void wordsStandInTheLooksOfTheRunThatThePlaceholderBeginsIn() throws IOException {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{{bra</w:t></w:r>";
    String italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>nch}} and</w:t></w:r>";
    try (XWPFDocument document = filled(TemplateDocument.of("<w:p>" + bold + italic + "</w:p>"))) {
      XWPFParagraph paragraph = document.getParagraphs().get(0);
      assertThat(paragraph.getRuns().get(0).text()).isEqualTo("A & <B>");
      assertThat(paragraph.getRuns().get(0).isBold()).isTrue();
      assertThat(paragraph.getRuns().get(1).text()).isEqualTo(" and");
      assertThat(paragraph.getRuns().get(1).isItalic()).isTrue();
    }
  }

  @Test
  void whatIsNoPlaceholderStaysAsItIs() throws IOException {
    assertThat(texts(paragraph("{year} {{other}} } {"))).containsExactly("{year} {{other}} } {");
  }

  @Test
  void placeholdersAreFilledInTablesHeadersFootersNotesAndTextBoxes() throws IOException {
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>"
            + paragraph("{{year}}")
            + "</w:txbxContent></w:pict>"
            + "</w:r>"
            + run("{{bran")
            + run("ch}}")
            + "</w:p>";
    TemplateDocument template =
        TemplateDocument.of(TABLE_ROW + box)
            .with("header", "hdr", paragraph("Header of {{branch}}"))
            .with("footer", "ftr", paragraph("Footer of {{", "year}}"))
            .with("footnotes", "footnotes", paragraph("Note of {{year}}"));
    filled(template).close();
    Map<String, byte[]> parts = parts();
    assertThat(text(parts, "word/document.xml"))
        .containsSubsequence("A &amp; &lt;B>", "2025", "A &amp; &lt;B>");
    assertThat(text(parts, "word/header1.xml")).contains("Header of A &amp; &lt;B>");
    assertThat(text(parts, "word/footer1.xml")).contains("Footer of 2025");
    assertThat(text(parts, "word/footnotes1.xml")).contains("Note of 2025");
    assertThat(parts.keySet()).allMatch(part -> !text(parts, part).contains("{{"));
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void aTableComesInPlaceOfItsParagraphAndASentenceLooksLikeIt() throws IOException {
    String placeholder =
        "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t> {{items}} </w:t></w:r></w:p>";
    try (XWPFDocument document =
        filled(TemplateDocument.of(paragraph("before") + placeholder + paragraph("after")))) {
      assertThat(document.getBodyElements()).hasSize(4);
      XWPFParagraph sentence = document.getParagraphs().get(1);
      assertThat(sentence.getText()).isEqualTo("One open item.");
      assertThat(sentence.getAlignment().name()).isEqualTo("RIGHT");
      assertThat(sentence.getRuns().get(0).isBold()).isTrue();
      assertThat(document.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("ZG-1");
      assertThat(document.getParagraphs().get(2).getText()).isEqualTo("after");
    }
  }

  /** Word takes tables that follow one another for one, with the columns of the first. */
  @Test
  void tablesOfTwoPlaceholdersStayApart() throws IOException {
    String table = "<w:tbl><w:tr><w:tc>" + paragraph("x") + "</w:tc></w:tr></w:tbl>";
    for (String body :
        List.of(
            paragraph("{{table}}") + paragraph("{{table}}"),
            table + paragraph("{{table}}"),
            paragraph("{{table}}") + table,
            table + paragraph("{{none}}") + table)) {
      try (XWPFDocument document = filled(TemplateDocument.of(body))) {
        assertThat(document.getBodyElements())
            .extracting(IBodyElement::getElementType)
            .as(body)
            .containsExactly(
                BodyElementType.TABLE, BodyElementType.PARAGRAPH, BodyElementType.TABLE);
      }
    }
  }

  @Test
  void whatIsSignedStaysWithTheSentenceAboveItInATemplateToo() throws IOException {
    try (XWPFDocument document =
        filled(
            TemplateDocument.of(
                paragraph("before")
                    + "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                    + run("{{signed}}")
                    + "</w:p>"))) {
      assertThat(document.getParagraphs()).hasSize(3);
      XWPFParagraph sentence = document.getParagraphs().get(1);
      assertThat(sentence.getText()).isEqualTo("It is so.");
      assertThat(sentence.getAlignment().name()).isEqualTo("RIGHT");
      assertThat(sentence.getCTP().getPPr().isSetKeepNext()).isTrue();
      assertThat(document.getParagraphs().get(2).getText()).startsWith("Secretary");
    }
  }

  @Test
  void aPartThatIsEmptyLeavesNoParagraph() throws IOException {
    assertThat(texts(paragraph("before") + paragraph("{{none}}"))).containsExactly("before");
  }

  @Test
  void aPartThatIsNotAloneInAParagraphOfTheTextIsToldAsCrowded() throws IOException {
    String picture = "<w:p>" + run("{{items}}") + "<w:r><w:drawing/></w:r></w:p>";
    String section = "<w:p><w:pPr><w:sectPr/></w:pPr>" + run("{{items}}") + "</w:p>";
    String cell = TABLE_ROW.replace("branch", "items");
    for (String body : List.of(paragraph("See {{items}}"), picture, section, cell)) {
      assertThat(PaperTemplate.of(TemplateDocument.of(body).bytes()).crowded())
          .extracting(PlaceholderMark::written)
          .containsExactly("{{items}}");
    }
    assertThat(PaperTemplate.of(TemplateDocument.of(paragraph("{{items}}")).bytes()).crowded())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a {{year b", "a year}} b", "{{ye\u0009ar}}", "{{{{year}}"})
  void bracesWithoutACounterpartAreFound(String text) throws IOException {
    String body = paragraph(text).replace("\t", "</w:t><w:tab/><w:t>");
    assertThat(PaperTemplate.of(TemplateDocument.of(body).bytes()).unpaired()).isNotEmpty();
  }

  @Test
  void bracesOfTwoParagraphsAreNoPair() throws IOException {
    byte[] document = TemplateDocument.of(paragraph("One {{ye") + paragraph("ar}} two")).bytes();
    assertThat(PaperTemplate.of(document).unpaired()).containsExactly("One {{ye", "ar}} two");
  }

  @Test
  void whatTheTemplateHasNoPlaceForComesBeforeTheEndOfTheText() throws IOException {
    TemplateDocument template = TemplateDocument.of(paragraph("text"));
    try (XWPFDocument document = filled(template, new PaperBlock.Remark("synthetic"))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("text", "synthetic");
      assertThat(document.getDocument().getBody().isSetSectPr()).isTrue();
    }
  }

  @Test
  void stylesOfTablesAreAddedWhereTheTemplateLacksThemAndItsOwnStay() throws IOException {
    String own =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Papercell\">"
            + "<w:name w:val=\"Paper cell\"/></w:style>";
    TemplateDocument template =
        TemplateDocument.of(paragraph("{{items}}")).with("styles", "styles", own);
    filled(template).close();
    Map<String, byte[]> parts = parts();
    assertThat(text(parts, "word/styles1.xml"))
        .contains("\"PaperHead\"", "\"PaperLine\"", "<w:basedOn w:val=\"a\"/>")
        .doesNotContain("\"PaperCell\"", "\"Normal\" w:styleId");
    assertThat(text(parts, "word/document.xml"))
        .contains("<w:pStyle w:val=\"Papercell\"/>", "<w:pStyle w:val=\"PaperHead\"/>");
  }

  @Test
  void theFileTellsTitleAndDayOfThePaperAndNotWhoWroteTheTemplate() throws IOException {
    byte[] author = "<x>clerk of the office</x>".getBytes(StandardCharsets.UTF_8);
    TemplateDocument template =
        TemplateDocument.of(paragraph("text"))
            .part("docProps/core.xml", author)
            .part("docProps/app.xml", author)
            .part("docProps/custom.xml", author)
            .part("docProps/thumbnail.jpeg", author)
            .described("metadata/core-properties", "docProps/core.xml")
            .described("extended-properties", "docProps/app.xml")
            .described("custom-properties", "docProps/custom.xml")
            .described("metadata/thumbnail", "docProps/thumbnail.jpeg");
    try (XWPFDocument document = filled(template)) {
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Title");
      assertThat(document.getProperties().getExtendedProperties().getApplication())
          .isEqualTo("Apache POI");
    }
    Map<String, byte[]> parts = parts();
    assertThat(text(parts, "docProps/core.xml")).contains("Title", "2025-12-31");
    assertThat(parts.keySet())
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/document.xml")
        .allMatch(part -> !text(parts, part).contains("clerk"));
  }

  @Test
  void whatTheTextDoesNotShowIsInNoPaper() throws IOException {
    byte[] secret = "<x>secret</x>".getBytes(StandardCharsets.UTF_8);
    TemplateDocument template =
        TemplateDocument.of(paragraph("text"))
            .with("footer", "ftr", paragraph("Shown"))
            .hidden("header", "hdr", paragraph("secret {{unread}}"))
            .hidden("people", "people", "secret")
            .hidden("glossary", "glossaryDocument", "<w:docParts>secret</w:docParts>")
            .part("customXml/item1.xml", secret)
            .linked("customXml", "../customXml/item1.xml", "")
            .part("word/media/removed.xml", secret)
            .linked("image", "media/removed.xml", "")
            .part("word/backup.xml", secret);
    filled(template).close();
    Map<String, byte[]> parts = parts();
    assertThat(parts.keySet())
        .contains("word/footer1.xml", "word/_rels/document.xml.rels")
        .allMatch(part -> !text(parts, part).contains("secret"))
        .allMatch(part -> !text(parts, part).matches("(?s).*(people|backup|removed|header).*"));
  }

  /** Word would put the data back in the place of what was filled in. */
  @Test
  void aFieldOfAFormIsFilledAndBoundToNothing() throws IOException {
    String form =
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\"/></w:sdtPr>"
            + "<w:sdtContent>"
            + run("{{branch}}")
            + "</w:sdtContent></w:sdt></w:p>";
    filled(
            TemplateDocument.of(form)
                .with("settings", "settings", "<w:docVars/><w:rsids/><w:zoom/>"))
        .close();
    assertThat(text(parts(), "word/document.xml"))
        .contains("A &amp; &lt;B>")
        .doesNotContain("dataBinding", "showingPlcHdr");
    assertThat(text(parts(), "word/settings1.xml"))
        .contains("zoom")
        .doesNotContain("docVars", "rsids");
  }

  @Test
  void whereAPictureCameFromIsInNoPaper() throws IOException {
    String picture =
        "<w:p><w:r><w:drawing><d:docPr xmlns:d=\"d\" name=\"Seal\""
            + " descr=\"C:\\Users\\clerk\\seal.png\"/><d:docPr xmlns:d=\"d\" name=\"Seal\""
            + " descr=\"seal of the college\"/></w:drawing></w:r></w:p>";
    filled(TemplateDocument.of(picture)).close();
    assertThat(text(parts(), "word/document.xml"))
        .contains("seal of the college")
        .doesNotContain("clerk");
  }

  @Test
  void commentsOfTheFormatItselfAreInNoPaper() throws IOException {
    filled(TemplateDocument.of("<!-- draft --><?note draft?>" + paragraph("text"))).close();
    assertThat(text(parts(), "word/document.xml")).contains("text").doesNotContain("draft");
  }

  /** Word opens no document that says of a prefix what to do with it and not what it is. */
  @Test
  void prefixesThatNothingBearsStay() throws IOException {
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " mc:Ignorable=\"w14\"><w:body>"
            + paragraph("{{year}}")
            + "</w:body></w:document>";
    filled(TemplateDocument.of("").main(xml)).close();
    assertThat(text(parts(), "word/document.xml"))
        .contains("xmlns:w14=", "mc:Ignorable=\"w14\"", "2025");
  }

  @Test
  void partsAreFoundHoweverTheirNamesAreWritten() throws IOException {
    TemplateDocument template =
        TemplateDocument.of(paragraph("text") + "<w:p><w:r><w:pict r:id=\"r0\"/></w:r></w:p>")
            .part("word/media/图 1.xml", "<x/>".getBytes(StandardCharsets.UTF_8))
            .linked("image", "../Word/./MEDIA/%E5%9B%BE%201.xml", "");
    filled(template).close();
    assertThat(parts()).containsKey("word/media/图 1.xml");
  }

  /** The letter's template as another program saves it: every brace in a run of its own. */
  @Test
  void aTemplateThatAnotherProgramSavedIsFilled() throws IOException {
    byte[] saved =
        Objects.requireNonNull(getClass().getResourceAsStream("letter_libreoffice.docx"))
            .readAllBytes();
    PaperTemplate template = PaperTemplate.of(saved);
    assertThat(template.unpaired()).isEmpty();
    assertThat(template.marks())
        .extracting(PlaceholderMark::name)
        .contains("党总支", "年度", "数据截止日期", "测评结果", "在办问题", "数据说明");
    Filling filling =
        new Filling(
            new Paper("Title", LocalDate.of(2025, 12, 31), List.of()),
            Map.of("党总支", "机电工程系党总支", "年度", "2025"),
            Map.of("在办问题", filling().parts().getOrDefault("items", List.of())));
    PaperWriter writer = new PaperWriter(Language.ZH_CN);
    writer.write(writer.prepared(template), filling, file);
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("机电工程系党总支：", "关于2025年度党总支书记抓基层党建工作");
      assertThat(document.getTables()).hasSize(1);
      assertThat(document.getTables().get(0).getRow(1).getCell(0).getParagraphs().get(0).getStyle())
          .isEqualTo("Papercell");
    }
  }

  /** Styles that one paper adds must not be added again by the next. */
  @Test
  void eachPaperOfATemplateIsAsIfItWereTheOnlyOne() throws IOException {
    TemplateDocument document =
        TemplateDocument.of(paragraph("{{branch}}") + paragraph("{{items}}"))
            .with("styles", "styles", "")
            .with("header", "hdr", paragraph("{{branch}}"));
    PaperWriter writer = new PaperWriter(Language.EN);
    PreparedTemplate template = writer.prepared(PaperTemplate.of(document.bytes()));
    filled(document).close();
    byte[] only = Files.readAllBytes(file);
    Filling other =
        new Filling(filling().paper(), Map.of("branch", "other"), Map.of("items", List.of()));
    writer.write(template, other, file.resolveSibling("other.docx"));
    writer.write(template, filling(), file.resolveSibling("again.docx"));
    assertThat(file.resolveSibling("again.docx")).hasBinaryContent(only);
    assertThat(Files.readAllBytes(file.resolveSibling("other.docx"))).isNotEqualTo(only);
  }

  @Test
  void theSameContentHasTheSameBytes() throws IOException {
    TemplateDocument template = TemplateDocument.of(paragraph("{{year}}") + paragraph("{{items}}"));
    filled(template).close();
    byte[] once = Files.readAllBytes(file);
    filled(template).close();
    assertThat(file).hasBinaryContent(once);
  }
}
