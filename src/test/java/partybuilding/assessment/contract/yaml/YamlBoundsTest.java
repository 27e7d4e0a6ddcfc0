package partybuilding.assessment.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** What a file of rules may hold, so that no file takes long, and what is said of one that does. */
class YamlBoundsTest {
  private static final String FILE = "assessment.yaml";

  /** Nothing of a tag is made, whatever type it names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "!!java.lang.String x",
        "!!str x",
        "!own x",
        "!!binary aGVsbG8=",
        "!!map {zh-CN: x}"
      })
  void aTagIsRefused(String value) {
    assertThat(faults("language: en\norganisation: " + value + "\n"))
        .containsExactly(error("tagged_value", Place.of(FILE, 2), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 10_000})
  void valuesThatLieTooDeepAreRefused(int depth) {
    assertThat(faults("organisation: " + "[".repeat(depth) + "]".repeat(depth) + "\n"))
        .containsExactly(error("too_deep_value", Place.of(FILE, 1), Map.of("most", "20")));
  }

  @Test
  void valuesJustNotTooDeepAreReadForWhatTheyAre() {
    assertThat(faults("organisation: " + "[".repeat(19) + "]".repeat(19) + "\n"))
        .extracting(Finding::code)
        .containsExactly("no_text");
  }

  @Test
  void whatGrowsByReferencesToReferencesIsRefused() {
    String nines =
        numbered(
            9, i -> "k%d: &k%d [%s]%n".formatted(i + 1, i + 1, "*k" + i + (", *k" + i).repeat(8)));

    assertThat(faults("k0: &k0 [x]\n" + nines))
        .containsExactly(error("too_many_references", Place.of(FILE, 7), Map.of("most", "50")));
  }

  @Test
  void aFewReferencesAreFollowed() {
    String rules =
        """
        term: {from: 2021, years: 5}
        rules:
          - from: 2021
            groups: &groups {a: {weight: 0.5}, b: {weight: 0.5}}
          - from: 2023
            groups: *groups
        """;

    assertThat(RulebookReader.read(FILE, rules).rulesOf(2023).groups()).hasSize(2);
  }

  @Test
  void aReferenceToItselfEnds() {
    assertThat(faults("organisation: &a [*a]\n"))
        .extracting(Finding::code)
        .containsExactly("no_text");
  }

  @Test
  void aTextOfAThousandCharactersIsReadAndALongerOneRefused() {
    String longest = "校".repeat(1000);
    assertThat(RulebookReader.read(FILE, "organisation: " + longest).organisation())
        .isEqualTo(longest);

    assertThat(faults("organisation: " + longest + "校\n"))
        .containsExactly(
            error(
                "too_long_value",
                Place.of(FILE, 1),
                Map.of("path", "organisation", "length", "1001", "most", "1000")));
  }

  @Test
  void aKeyOfMoreThanAThousandCharactersIsRefusedAndNotRepeated() {
    assertThat(faults("? " + "k".repeat(1001) + "\n: 1\n"))
        .containsExactly(
            error(
                "too_long_value",
                Place.of(FILE, 1),
                Map.of("path", ".", "length", "1001", "most", "1000")));
  }

  @Test
  void listsAndMappingsOfMoreEntriesThanAnyRulesNeedAreRefused() {
    String groups = numbered(201, "      g%d: {weight: 0.005}\n"::formatted);
    assertThat(faults("rules:\n  - from: 2021\n    groups:\n" + groups))
        .containsExactly(
            error(
                "too_many_entries",
                Place.of(FILE, 3),
                Map.of("path", "rules[0].groups", "count", "201", "most", "200")));
  }

  @Test
  void ofManyFaultsAHundredAreToldAndTheOthersCounted() {
    List<Finding> faults = faults(numbered(150, "k%d: 1%n"::formatted));

    assertThat(faults).hasSize(101);
    assertThat(faults).contains(error("further_faults", Place.of(FILE), Map.of("count", "50")));
  }

  private static String numbered(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining());
  }

  private static List<Finding> faults(String text) {
    return Refusals.of(() -> RulebookReader.read(FILE, text));
  }
}
