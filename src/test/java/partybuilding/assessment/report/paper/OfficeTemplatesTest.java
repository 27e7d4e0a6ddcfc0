package partybuilding.assessment.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.report.paper.part.TemplateDocument.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.paper.part.TemplateDocument;

/** Which documents may be templates, and what is told of the others. */
class OfficeTemplatesTest {
  private static final String LETTER = "反馈函.docx";
  private static final String FIELD = "<w:fldSimple w:instr=\"%s\"/>";

  private static TemplateSource file(String name, byte[] bytes) {
    return new TemplateSource("templates/" + name, () -> bytes);
  }

  private static List<Finding> found(String name, byte[] bytes) {
    return OfficeTemplates.of(List.of(file(name, bytes))).findings().kept();
  }

  private static String code(TemplateDocument document) {
    List<Finding> found = found(LETTER, document.bytes());
    return String.join(",", found.stream().map(Finding::code).toList());
  }

  private static String code(String body) {
    return code(TemplateDocument.of(body));
  }

  private static TemplateDocument plain() {
    return TemplateDocument.of(paragraph("{{党总支}}"));
  }

  @Test
  void aDocumentWithPlaceholdersOfItsPaperIsTakenUnderItsPapersNameInEitherLanguage() {
    assertThat(found(LETTER, plain().bytes())).isEmpty();
    byte[] english = TemplateDocument.of(paragraph("{{branch}}")).bytes();
    assertThat(found("feedback-letter.docx", english)).isEmpty();
  }

  @Test
  void aPlaceholderIsToldOnceByItsNameWithThoseOfThePaper() {
    String body = paragraph("{{党支部}} {{党支部}}");
    List<Finding> found = found(LETTER, TemplateDocument.of(body).bytes());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message(Words.of(Finding.class, Language.ZH_CN)))
        .startsWith("templates/反馈函.docx：没有“{{党支部}}”这个占位符；")
        .contains("{{单位名称}}、", "{{在办问题}}");
  }

  @Test
  void aPlaceholderOfAnotherPaperIsToldWithThatPaper() {
    List<Finding> found = found(LETTER, TemplateDocument.of(paragraph("{{得分与等次}}")).bytes());
    assertThat(found.get(0).message(Words.of(Finding.class, Language.ZH_CN)))
        .contains("“{{得分与等次}}”只能用在结果汇总表中");
    assertThat(code(paragraph("{{文件清单}}"))).isEqualTo("foreign_placeholder");
  }

  @Test
  void namesOfTheOtherLanguageAreUnknown() {
    assertThat(code(paragraph("{{branch}}"))).isEqualTo("unknown_placeholder");
    assertThat(code(paragraph("{{}}"))).isEqualTo("unknown_placeholder");
  }

  @Test
  void bracesAndPlacesAreJudged() {
    assertThat(code(paragraph("{{党总支"))).isEqualTo("unpaired_braces");
    assertThat(code(paragraph("见 {{在办问题}}"))).isEqualTo("misplaced_placeholder");
    assertThat(code(paragraph("{{在办问题}}"))).isEmpty();
  }

  @Test
  void placeholdersOfHeadersAreJudgedToo() {
    assertThat(code(plain().with("header", "hdr", paragraph("{{党支", "部}}"))))
        .isEqualTo("unknown_placeholder");
    assertThat(code(plain().with("footer", "ftr", paragraph("{{点评意见}}"))))
        .isEqualTo("misplaced_placeholder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vbaProject",
        "oleObject",
        "control",
        "package",
        "aFChunk",
        "AFCHUNK",
        "webextensiontaskpanes",
        "keyMapCustomizations"
      })
  void whatAProgramWouldRunOrUnpackIsRefused(String kind) {
    assertThat(code(plain().linked(kind, "part.bin", ""))).isEqualTo("active_template");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INCLUDEPICTURE \"http://x/y.png\"",
        "DDEAUTO c:\\\\x",
        " link Excel.Sheet",
        "INCLUDETEXT x",
        "MERGEFIELD x",
        "DOCPROPERTY Company",
        "AUTHOR",
        "\"PAGE\""
      })
  void fieldsThatFetchAreRefusedHoweverTheyAreWritten(String code) {
    String field = FIELD.formatted(code.replace("\"", "&quot;"));
    assertThat(code("<w:p>" + field + "</w:p>")).isEqualTo("active_template");
    String cut =
        "<w:r><w:instrText>%s</w:instrText></w:r><w:r><w:instrText>%s</w:instrText></w:r>"
            .formatted(code.substring(0, 3), code.substring(3));
    assertThat(code("<w:p>" + cut + "</w:p>")).isEqualTo("active_template");
    assertThat(code("<w:p>" + field("PAGE", "1") + field(code, "") + "</w:p>"))
        .isEqualTo("active_template");
    assertThat(code("<w:p>" + field("PAGE" + field(code, ""), "1") + "</w:p>"))
        .isEqualTo("active_template");
  }

  private static String field(String code, String shown) {
    return character("begin")
        + "<w:r><w:instrText>"
        + code.replace(character("begin"), "</w:instrText></w:r>" + character("begin"))
            .replace(character("end"), character("end") + "<w:r><w:instrText>")
        + "</w:instrText></w:r>"
        + character("separate")
        + shown
        + character("end");
  }

  private static String character(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAGE",
        " page \\* MERGEFORMAT ",
        "PAGE\\*Arabic",
        "SEQ Link \\* ARABIC",
        "REF Import \\h",
        "STYLEREF \"Include Text\"",
        "=SUM(ABOVE)",
        "EQ \\o\\ac(\u25cb,1)",
        "DATE \\@ \"yyyy\u5e74M\u6708d\u65e5\"",
        "TOC \\o \"1-3\" \\h \\z",
        "HYPERLINK \"https://example.org/\" \\o \"file: a tip\"",
        "HYPERLINK \\l \"link\"",
        "hyperlink mailto:a@example.org",
        ""
      })
  void fieldsThatShowWhatThePaperHoldsMayStay(String code) {
    String field = field(code, field("PAGEREF _Toc1", "1"));
    assertThat(code("<w:p>" + field + "</w:p>")).isEmpty();
    String cut = field.replace("E", "E</w:instrText></w:r><w:r><w:instrText>");
    assertThat(code("<w:p>" + cut + "</w:p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HYPERLINK \"file:///C:/x.docx\"",
        "HYPERLINK \\l \"place\" other.docx",
        "HYPERLINK \\t \"_blank\" \\\\server\\share",
        "HYPERLINK\u201Cfile://x\u201D"
      })
  void aLinkInAFieldLeadsToPagesAndMailOnly(String code) {
    assertThat(code("<w:p>" + field(code, "") + "</w:p>")).isEqualTo("linked_template");
  }

  @Test
  void aWordOfAFieldThatAnotherFieldMakesUpIsRefused() {
    String code = "INCLUDE" + field("QUOTE TEXT", "") + " x";
    assertThat(code("<w:p>" + field(code, "") + "</w:p>")).isEqualTo("active_template");
    assertThat(code("<w:p>" + field("HYPERLINK " + field("REF x", ""), "") + "</w:p>"))
        .isEqualTo("linked_template");
  }

  @Test
  void aFieldThatDoesNotEndIsDamage() {
    assertThat(code("<w:p>" + character("begin") + "</w:p>")).isEqualTo("damaged_template");
    assertThat(code("<w:p>" + character("end") + "</w:p>")).isEqualTo("damaged_template");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" r:link=\"r0\"/></w:drawing></w:r></w:p>",
        "<w:p><w:r><w:pict><v:imagedata xmlns:v=\"v\" r:href=\"r0\"/></w:pict></w:r></w:p>",
        "<w:p><w:r><w:pict><v:imagedata xmlns:v=\"v\" src=\"http://x\"/></w:pict></w:r></w:p>",
        "<w:p><w:r><w:pict><v:fill xmlns:v=\"v\" xmlns:o=\"o\" o:href=\"x\"/></w:pict></w:r></w:p>",
        "<w:p><w:r><w:pict><v:rect xmlns:v=\"v\" href=\"file:x\"/></w:pict></w:r></w:p>"
      })
  void whatADrawingNamesOutsideOfTheDocumentIsRefused(String body) {
    TemplateDocument document =
        TemplateDocument.of(body)
            .linked("hyperlink", "http://example.org/x.png", "TargetMode=\"External\"");
    assertThat(code(document)).isEqualTo("linked_template");
  }

  @Test
  void aDrawingMayBeALinkToAPage() {
    String link = "<a:hlinkClick xmlns:a=\"a\" r:id=\"r0\"/>";
    String box = "<w:p><w:r><w:drawing>" + link + "</w:drawing></w:r></w:p>";
    String old = "<w:p><w:r><w:pict href=\"https://example.org/\"/></w:r></w:p>";
    TemplateDocument document =
        TemplateDocument.of(box + old + "<w:p><w:hyperlink r:id=\"r0\"/></w:p>")
            .linked("hyperlink", "http://example.org/", "TargetMode=\"External\"");
    assertThat(code(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailMerge", "entryMacro", "exitMacro"})
  void aMergeAndTheMacrosOfAFormAreRefused(String element) {
    String xml = "<w:" + element + "/>";
    assertThat(code(plain().with("settings", "settings", xml))).isEqualTo("active_template");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "attachedTemplate", "header", "frame", "video"})
  void whatLiesOutsideOfTheDocumentIsRefusedByItsName(String kind) {
    TemplateDocument document =
        plain().linked(kind, "http://example.org/x", "TargetMode=\"External\"");
    List<Finding> found = found(LETTER, document.bytes());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("linked_template");
    assertThat(found.get(0).sentence(Words.of(Finding.class, Language.EN)))
        .contains("(http://example.org/x)");
  }

  @Test
  void onlyLinksToPagesAndMailMayBeFollowed() {
    String outside = "TargetMode=\"External\"";
    assertThat(code(plain().linked("hyperlink", "https://example.org/", outside))).isEmpty();
    assertThat(code(plain().linked("hyperlink", "mailto:a@example.org", outside))).isEmpty();
    assertThat(code(plain().linked("hyperlink", "file:///C:/x.docx", outside)))
        .isEqualTo("linked_template");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:ins w:author=\"clerk\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>",
        "<w:p><w:del w:author=\"clerk\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
        "<w:p><w:pPr><w:rPr><w:ins w:author=\"clerk\"/></w:rPr></w:pPr></w:p>",
        "<w:p><w:moveFrom><w:r/></w:moveFrom></w:p>",
        "<w:p><w:pPr><w:pPrChange w:author=\"clerk\"/></w:pPr></w:p>",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:p><w:commentRangeStart/><w:r><w:t>why?</w:t></w:r></w:p>",
        "<w:p><w:r><w:commentReference/></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>draft: no. 7</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:rStyle w:val=\"Note\"/></w:rPr><w:t>draft</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr><w:r><w:t>draft</w:t></w:r></w:p>"
      })
  void whatOnlyItsWritersShouldSeeIsRefused(String body) {
    assertThat(code(styled(body))).isEqualTo("unseen_template_text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>",
        "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"false\"/>"
            + "</w:rPr><w:t>shown</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>1</w:t></w:r></w:p>"
      })
  void whatIsShownIsNotTakenForHidden(String body) {
    assertThat(code(styled(body))).isEmpty();
  }

  private static TemplateDocument styled(String body) {
    return TemplateDocument.of(body)
        .with(
            "styles",
            "styles",
            "<w:style w:styleId=\"Note\"><w:basedOn w:val=\"Base\"/></w:style>"
                + "<w:style w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>");
  }

  @Test
  void hiddenTextIsToldBySomeOfIt() {
    String body = "<w:p><w:ins><w:r><w:t>%s</w:t></w:r></w:ins></w:p>".formatted("改".repeat(30));
    assertThat(found(LETTER, TemplateDocument.of(body).bytes()))
        .singleElement()
        .extracting(finding -> finding.message(Words.of(Finding.class, Language.ZH_CN)))
        .asString()
        .contains("（如“" + "改".repeat(24) + "”）");
  }

  @Test
  void macrosAndTemplateFormatsUnderTheNameOfADocumentAreRefused() {
    String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
    assertThat(code(plain().kind(macros))).isEqualTo("active_template");
    String format =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    assertThat(code(plain().kind(format))).isEqualTo("no_word_document");
  }

  static Stream<byte[]> noDocuments() {
    return Stream.of(
        new byte[0],
        "{{党总支}}".getBytes(StandardCharsets.UTF_8),
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
  }

  @ParameterizedTest
  @MethodSource("noDocuments")
  void whatIsNoDocumentIsToldAsSuch(byte[] bytes) {
    assertThat(found(LETTER, bytes)).extracting(Finding::code).containsExactly("no_word_document");
  }

  /** Word reads it, and nothing of it has the names that the format gives otherwise. */
  @Test
  void aDocumentSavedAsStrictOpenXmlIsToldAsNoOrdinaryOne() {
    List<Finding> found = found(LETTER, plain().strictBytes());
    assertThat(found).extracting(Finding::code).containsExactly("no_word_document");
    assertThat(found.get(0).message(Words.of(Finding.class, Language.ZH_CN)))
        .contains("“严格”格式", "另存为“Word 文档（.docx）”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:document %s/>",
        "<w:document %s><w:body/><w:body/></w:document>",
        "<w:document %s><w:background><w:body/></w:background></w:document>",
        "<w:glossaryDocument %s><w:body/></w:glossaryDocument>",
        "<document><body/></document>"
      })
  void aDocumentHasOneText(String xml) {
    String space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    assertThat(code(plain().main(xml.formatted(space)))).isEqualTo("no_word_document");
  }

  @Test
  void aHeaderIsReadByTheNamesOfAnOrdinaryDocument() {
    TemplateDocument document = plain().with("header", "hdr", paragraph("{{年度}}"));
    byte[] strict =
        "<h:hdr xmlns:h=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(code(document)).isEmpty();
    assertThat(code(document.part("word/header1.xml", strict))).isEqualTo("no_word_document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:r><w:pict><v:textpath xmlns:v=\"v\" string=\"{{党总支}}\"/></w:pict></w:r></w:p>",
        "<w:p><m:oMath xmlns:m=\"m\"><m:r><m:t>{{党总支}}</m:t></m:r></m:oMath></w:p>",
        "<w:p><w:r><w:drawing><a:t xmlns:a=\"a\">{</a:t><a:t xmlns:a=\"a\">{党总支}}</a:t>"
            + "</w:drawing></w:r></w:p>",
        "<w:p><w:fldSimple w:instr=\"HYPERLINK mailto:{{党总支}}\"/></w:p>",
        "<w:p><w:r><w:drawing><d:docPr xmlns:d=\"d\" descr=\"{{党总支}}\"/></w:drawing></w:r></w:p>"
      })
  void aPlaceholderWhereNothingIsFilledInIsRefused(String body) {
    assertThat(code(body)).isEqualTo("unfilled_placeholder");
  }

  @Test
  void aPlaceholderOfAChartIsRefusedToo() {
    String shown =
        "<w:p><w:r><w:drawing><c:chart xmlns:c=\"c\" r:id=\"r0\"/></w:drawing></w:r></w:p>";
    byte[] chart = "<c><t>{</t><t>{年度}</t><t>}</t></c>".getBytes(StandardCharsets.UTF_8);
    TemplateDocument document =
        TemplateDocument.of(shown)
            .part("word/charts/chart1.xml", chart)
            .linked("chart", "charts/chart1.xml", "");
    assertThat(code(document)).isEqualTo("unfilled_placeholder");
  }

  @Test
  void singleBracesOfDrawingsAreNoPlaceholders() {
    assertThat(code("<w:p><w:r><w:drawing uri=\"{28A0092B-C50C-407E}\"/></w:r></w:p>")).isEmpty();
  }

  @Test
  void aPasswordIsTold() {
    byte[] name = "\0\0EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[512 + name.length];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
    System.arraycopy(name, 0, bytes, 512, name.length);
    assertThat(found(LETTER, bytes))
        .extracting(Finding::code)
        .containsExactly("protected_template");
  }

  @Test
  void whatUnpacksToMoreThanATemplateIsRefused() {
    assertThat(code(plain().part("word/media/image1.bmp", new byte[17 << 20])))
        .isEqualTo("oversized_template");
    assertThat(code(plain().with("header", "hdr", " ".repeat(5 << 20))))
        .isEqualTo("oversized_template");
  }

  @Test
  void whatIsCutOffOrNotWellFormedIsToldByItsPart() {
    byte[] whole = plain().bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThat(found(LETTER, cut)).extracting(Finding::code).containsExactly("damaged_template");
    assertThat(code("<w:p>")).isEqualTo("damaged_template");
    assertThat(code(plain().part("../evil.xml", new byte[1]))).isEqualTo("damaged_template");
    assertThat(code("<w:p>".repeat(500) + "</w:p>".repeat(500))).isEqualTo("damaged_template");
  }

  @Test
  void nothingIsReadThatADocumentTypeNames() {
    byte[] text =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>
        """
            .getBytes(StandardCharsets.UTF_8);
    assertThat(code(plain().part("word/document.xml", text))).isEqualTo("damaged_template");
  }

  @Test
  void aFileIsToldByItsNameWhereThatIsNoPapersOrHasAnotherEnding() {
    assertThat(found("反馈函 (1).docx", plain().bytes()))
        .extracting(Finding::code)
        .containsExactly("ignored_template");
    for (String name : List.of("反馈函.docm", "反馈函.doc", "Circular.docx", "通报.dotx", "通报")) {
      assertThat(found(name, plain().bytes()))
          .as(name)
          .extracting(Finding::code)
          .containsExactly("other_template_format");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderHasANameOfItsOwn(Language language) {
    PlaceholderNames names = new PlaceholderNames(PaperInput.words(language));
    Stream<String> fields =
        Stream.of(PaperKind.values())
            .flatMap(kind -> Stream.concat(kind.texts().stream(), kind.parts().stream()))
            .distinct();
    assertThat(fields.map(names::of))
        .doesNotHaveDuplicates()
        .allMatch(name -> !name.contains("{") && name.equals(name.strip()));
  }
}
