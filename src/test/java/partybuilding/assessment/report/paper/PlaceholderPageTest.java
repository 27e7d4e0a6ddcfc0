package partybuilding.assessment.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.base.PageInput;

/** The page of placeholders is written from the code, and the code has what it says. */
class PlaceholderPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/placeholders.md");
  private static final String REGENERATE = "mvn test -Dtest=PlaceholderPageTest -Dregenerate";
  private static final Words CHINESE = PaperInput.words(Language.ZH_CN);
  private static final Words ENGLISH = PaperInput.words(Language.EN);

  private static final String HEAD =
      """
      # Placeholders of the office's own templates

      A Word document in `templates/` of the data folder that bears a paper's name takes the place of the program's own form of
      that paper: `反馈函.docx` for reports in Chinese, `feedback-letter.docx` for reports in English. The program fills the
      placeholders in and leaves everything else as it is. [How to make one](outputs.md#the-offices-own-templates).
      Written from the code by `%s`.

      *Words* stand anywhere: in a sentence, a table, a text box, a header, a footer or a note; they look like the first
      character of the placeholder. *Paragraphs* are tables or whole sentences: the placeholder has a paragraph of the text to
      itself, which they replace.
      """;

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).as("write it anew with: " + REGENERATE).hasContent(page());
  }

  private static String page() {
    return Stream.of(PaperKind.values())
        .map(PlaceholderPageTest::section)
        .collect(Collectors.joining("\n", HEAD.formatted(REGENERATE) + "\n", ""));
  }

  private static String section(PaperKind kind) {
    return Stream.concat(
            kind.texts().stream().map(field -> row(field, "words")),
            kind.parts().stream().map(field -> row(field, "paragraphs")))
        .collect(
            Collectors.joining(
                "\n",
                """
                ## %s, %s

                | `%s` | `%s` | becomes | 内容 | what |
                |---|---|---|---|---|
                """
                    .formatted(
                        paper(CHINESE, kind),
                        paper(ENGLISH, kind).toLowerCase(Locale.ROOT),
                        new PaperNames(CHINESE).file(kind),
                        new PaperNames(ENGLISH).file(kind)),
                "\n"));
  }

  private static String paper(Words words, PaperKind kind) {
    return new PaperNames(words).of(kind).replace('-', ' ');
  }

  private static String row(String field, String becomes) {
    PlaceholderNames chinese = new PlaceholderNames(CHINESE);
    PlaceholderNames english = new PlaceholderNames(ENGLISH);
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            chinese.mark(field),
            english.mark(field),
            becomes,
            chinese.about(field),
            english.about(field));
  }

  /** What a paper offers is what it is made of: nothing less, and no fact that it does not show. */
  @Test
  void aPaperOffersWhatItIsMadeOf() {
    Comparison facts = new ReportFacts().build();
    Words report = Words.of(ReportFolder.class, Language.ZH_CN);
    PaperInput paper = new PaperInput(PageInput.of(facts, report), CHINESE);
    Map<PaperKind, PaperFields> made = new TreeMap<>();
    for (CollegePaper college : CollegePaper.values()) {
      made.put(college.kind(), college.fields(paper));
    }
    made.put(
        PaperKind.FEEDBACK_LETTER,
        LetterFields.of(
            ReportFacts.content(facts, List.of()).toBranch().apply(facts.branches().get(0)),
            paper));
    made.put(
        PaperKind.ARCHIVE_LIST,
        ArchivePart.fields(new ArchivedFiles(new TreeMap<>(), List.of()), paper));

    assertThat(made).hasSize(PaperKind.values().length);
    made.forEach(
        (kind, fields) -> {
          assertThat(fields.texts().keySet()).as(kind.code()).isEqualTo(Set.copyOf(kind.texts()));
          Set<String> parts = new TreeSet<>(fields.parts().keySet());
          parts.add(CommonFields.REMARK);
          assertThat(parts).as(kind.code()).isEqualTo(new TreeSet<>(kind.parts()));
        });
  }
}
