package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The glossary is written from the terms, and the terms are what the report says. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("src/site/markdown/glossary.md");
  private static final Path ROOMS = Path.of("src/main/resources/partybuilding/assessment");
  private static final Path RULES = ROOMS.resolve("contract/yaml/default-assessment.yaml");

  /** What an office may write into a cell. */
  private static final Path EXAMPLES = ROOMS.resolve("template");

  private static final String REGENERATE = "mvn test -Dtest=GlossaryTest -Dregenerate";
  private static final String ABOUT = ".about";

  @Test
  void theGlossarySaysWhatTheTermsSay() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(GLOSSARY, glossary());
    }
    assertThat(Files.readString(GLOSSARY))
        .as("glossary.md differs from the terms; write it anew with: " + REGENERATE)
        .isEqualTo(glossary());
  }

  @Test
  void bothLanguagesHaveTheSameTermsInTheSameOrder() {
    assertThat(List.copyOf(terms(Language.EN).keySet()))
        .isEqualTo(List.copyOf(terms(Language.ZH_CN).keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void everyTermStandsInASentenceOfARoomOrInTheRules(Language language) throws IOException {
    String said = said(language);

    assertThat(terms(language))
        .allSatisfy(
            (key, term) -> {
              if (!key.endsWith(ABOUT)) {
                assertThat(said).contains(term.toLowerCase(Locale.ROOT));
              }
            });
  }

  /** Everything that the rooms say themselves, without what is filled in. */
  private static String said(Language language) throws IOException {
    String rooms =
        rooms(language).stream()
            .flatMap(file -> lines(file).values().stream())
            .map(text -> resolved(text, language))
            .collect(Collectors.joining("\n"));
    return (rooms + Files.readString(RULES)).replaceAll("\\{\\w+}", "").toLowerCase(Locale.ROOT);
  }

  private static String resolved(String text, Language language) {
    return text.startsWith("@") ? terms(language).getOrDefault(text.substring(1), "") : text;
  }

  @Test
  void whatIsNothingButATermNamesIt() throws IOException {
    Map<String, String> english = terms(Language.EN);
    Map<String, String> chinese = terms(Language.ZH_CN);
    List<String> pairs = new ArrayList<>();
    english.forEach((key, term) -> pairs.add(term + "|" + chinese.get(key)));

    for (Path file : rooms(Language.EN).stream().filter(f -> !f.startsWith(EXAMPLES)).toList()) {
      Map<String, String> inChinese = lines(file.resolveSibling("words_zh-CN.properties"));
      lines(file)
          .forEach(
              (key, text) ->
                  assertThat(pairs)
                      .as("%s of %s is a term: write @ and its name", key, file.getParent())
                      .doesNotContain(text + "|" + inChinese.get(key)));
    }
  }

  private static List<Path> rooms(Language language) throws IOException {
    String name = "words_" + language.tag() + ".properties";
    try (Stream<Path> files = Files.walk(ROOMS)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private static Map<String, String> terms(Language language) {
    return lines(ROOMS.resolve("language/terms_" + language.tag() + ".properties"));
  }

  /** The lines as they stand in a file, in their order. */
  private static Map<String, String> lines(Path file) {
    try {
      Map<String, String> lines = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf('=');
        if (end > 0 && !line.startsWith("#")) {
          lines.put(line.substring(0, end), line.substring(end + 1));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String glossary() {
    List<String> rows = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String key : terms(Language.EN).keySet()) {
      if (key.endsWith(ABOUT)) {
        rows.add(row(keys, key));
        keys.clear();
      } else {
        keys.add(key);
      }
    }
    return """
    # Glossary

    The terms of the report in both languages, written from `terms_en.properties` and
    `terms_zh-CN.properties` beside `language` by `%s`.

    | English | 中文 | what it is | 说明 |
    |---|---|---|---|
    """
            .formatted(REGENERATE)
        + String.join("", rows);
  }

  /** Terms that are explained together stand in one row. */
  private static String row(List<String> keys, String about) {
    Map<String, String> english = terms(Language.EN);
    Map<String, String> chinese = terms(Language.ZH_CN);
    return "| %s | %s | %s | %s |%n"
        .formatted(
            keys.stream().map(english::get).collect(Collectors.joining(" · ")),
            keys.stream().map(chinese::get).collect(Collectors.joining(" · ")),
            english.get(about),
            chinese.get(about))
        .replace(System.lineSeparator(), "\n");
  }
}
