package partybuilding.assessment.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** The dictionary of the exports is written from the kinds and their columns. */
class ExportDictionaryTest {
  private static final Path DICTIONARY = Path.of("src/site/markdown/exports.md");
  private static final String REGENERATE = "mvn test -Dtest=ExportDictionaryTest -Dregenerate";
  private static final Words CHINESE = Words.of(ExportKind.class, Language.ZH_CN);
  private static final Words ENGLISH = Words.of(ExportKind.class, Language.EN);

  @Test
  void theDictionarySaysWhatTheDeclarationsSay() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DICTIONARY, dictionary());
    }
    assertThat(Files.readString(DICTIONARY))
        .as("exports.md differs from the declarations; write it anew with: " + REGENERATE)
        .isEqualTo(dictionary());
  }

  @Test
  void everyWordIsOfAKindOrAColumnInBothLanguages() {
    Set<String> used = new TreeSet<>();
    for (ExportKind kind : ExportKind.values()) {
      used.add("kind." + kind.code());
      kind.columns().forEach(column -> used.add(key(kind, column)));
    }
    assertThat(ENGLISH.keys()).isEqualTo(used);
    assertThat(CHINESE.keys()).isEqualTo(used);
  }

  @Test
  void noTwoColumnsOfAKindShareAName() {
    for (ExportKind kind : ExportKind.values()) {
      assertThat(kind.columns().stream().flatMap(Column::names)).doesNotHaveDuplicates();
    }
  }

  private static String dictionary() {
    return Arrays.stream(ExportKind.values())
        .map(ExportDictionaryTest::section)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Exports

                Every kind of export with its columns of fixed meaning, in the order of the templates; besides these, the
                evaluations have the indicators of the rules. A header may be any of the names. Written from the
                declarations by `%s`.

                """
                    .formatted(REGENERATE),
                ""));
  }

  private static String section(ExportKind kind) {
    String file = kind.names().collect(Collectors.joining(", "));
    return kind.columns().stream()
        .map(column -> row(kind, column))
        .collect(
            Collectors.joining(
                "\n",
                "## %s%s.csv\n\nNames: %s\n\n%s\n\n%s\n\n%s"
                    .formatted(
                        kind.code(),
                        kind.yearly() ? "-YYYY" : "",
                        file,
                        CHINESE.text("kind." + kind.code()),
                        ENGLISH.text("kind." + kind.code()),
                        "| column | Chinese names | 中文 | English |\n|---|---|---|---|\n"),
                "\n"));
  }

  private static String row(ExportKind kind, Column column) {
    String names = column.names().skip(1).collect(Collectors.joining(", "));
    String key = key(kind, column);
    return "| `%s` | %s | %s | %s |"
        .formatted(column.code(), names, cell(CHINESE, key), cell(ENGLISH, key));
  }

  private static String cell(Words words, String key) {
    return words.text(key).replace("|", "\\|");
  }

  /** A column's own words, else those of its name. */
  private static String key(ExportKind kind, Column column) {
    String own = kind.code() + "." + column.code();
    return ENGLISH.keys().contains(own) ? own : column.code();
  }
}
