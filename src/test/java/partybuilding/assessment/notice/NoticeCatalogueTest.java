package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** The catalogue of notices is written from the code, and says what the code says. */
class NoticeCatalogueTest {
  private static final Path CATALOGUE = Path.of("src/site/markdown/notices.md");
  private static final String REGENERATE = "mvn test -Dtest=NoticeCatalogueTest -Dregenerate";
  private static final Words CHINESE = Words.of(Finding.class, Language.ZH_CN);
  private static final Words ENGLISH = Words.of(Finding.class, Language.EN);

  @Test
  void theCatalogueSaysWhatTheCodeSays() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(CATALOGUE, catalogue());
    }
    assertThat(Files.readString(CATALOGUE))
        .as("notices.md is not what the code says; write it anew with: " + REGENERATE)
        .isEqualTo(catalogue());
  }

  private static String catalogue() {
    return Arrays.stream(Notice.class.getPermittedSubclasses())
        .map(NoticeCatalogueTest::section)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Notices

                Everything the program may say of the exports and the rules, in the order of the data. The code stands in
                `findings.csv`; the program fills in `{names}`. Written from the code by `%s`.

                """
                    .formatted(REGENERATE),
                ""));
  }

  private static String section(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(kind -> row(kind.asSubclass(Notice.class)))
        .collect(
            Collectors.joining(
                "\n",
                "## "
                    + family.getSimpleName()
                    + "\n\n| code | weight | 中文 | English |\n|---|---|---|---|\n",
                "\n"));
  }

  private static String row(Class<? extends Notice> kind) {
    String code = Finding.codeOf(kind);
    String weight = any(kind).severity().code();
    return "| `%s` | %s | %s | %s |"
        .formatted(code, weight, cell(CHINESE.text(code)), cell(ENGLISH.text(code)));
  }

  private static String cell(String sentence) {
    return sentence.replace("|", "\\|");
  }

  /** A notice of a kind; its weight hangs on its kind alone. */
  private static Notice any(Class<? extends Notice> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(types).map(type -> type == Place.class ? Place.of("") : "").toArray();
    try {
      Constructor<? extends Notice> constructor = kind.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind.getName(), e);
    }
  }
}
