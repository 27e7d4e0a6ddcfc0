package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** Faults of single keys: each names the key's path, its line and what is legal. */
class RulebookFaultsTest {
  private static final String FILE = "assessment.yaml";

  @Test
  void anUnknownKeyIsRefusedWithTheLegalOnes() {
    assertThat(faults("tolerance: 1\nminimum-size: 6\n"))
        .containsExactly(
            fault(
                2,
                "minimum-size",
                "unknown key; legal keys: closed-means, grade-words, language, minimum-group,"
                    + " missing-group, organisation, quota, refused-rows-limit, remark, rules, term, tolerance"));
  }

  @Test
  void anUnknownKeyOfAnIndentedMapIsRefusedOnTheLineOfTheKey() {
    List<Finding> faults =
        faults(
            """
            rules:
              - from: 2021
                gruops:
                  committee: {weight: 1}
            """);

    assertThat(faults)
        .containsExactly(
            fault(
                3,
                "rules[0].gruops",
                "unknown key; legal keys: closed-means, dimensions, from, grade-words, grades, groups,"
                    + " indicators, minimum-group, missing-group, quota, refused-rows-limit,"
                    + " tolerance"));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(faults("quota: 0.1\ntolerance: 1\nquota: 0.2\n"))
        .containsExactly(fault(3, "quota", "stands twice"));
  }

  @Test
  void aMinimumGroupOfTwoIsRefusedAndOfThreeIsNot() {
    assertThat(faults("minimum-group: 2"))
        .containsExactly(fault(1, "minimum-group", "is 2; legal values: a number from 3 to 1000"));
    assertThat(faults("minimum-group: 3")).isEmpty();
  }

  @Test
  void numbersThatAreNoneOrOutOfBoundsAreRefused() {
    assertThat(faults("minimum-group: 5.5"))
        .containsExactly(fault(1, "minimum-group", "is 5.5; must be a whole number"));
    assertThat(faults("quota: 15%"))
        .containsExactly(fault(1, "quota", "is '15%'; legal values: a number from 0 to 1"));
    assertThat(faults("refused-rows-limit: 5"))
        .containsExactly(
            fault(1, "refused-rows-limit", "is 5; legal values: a number from 0 to 1"));
    assertThat(faults("term: {from: 21}"))
        .containsExactly(fault(1, "term.from", "is 21; legal values: a number from 1921 to 9999"));
  }

  @Test
  void wordsOutsideTheirListAreRefusedWithTheList() {
    assertThat(faults("language: de"))
        .containsExactly(fault(1, "language", "is 'de'; legal values: zh-CN, en"));
    assertThat(faults("closed-means: shut"))
        .containsExactly(fault(1, "closed-means", "is 'shut'; legal values: closed, done"));
    assertThat(faults("grade-words: 优/良/中/差"))
        .containsExactly(
            fault(
                1,
                "grade-words",
                "is '优/良/中/差'; legal values: by-file, 好/较好/一般/差, 优秀/良好/合格/不合格,"
                    + " 优秀/称职/基本称职/不称职, 优秀/合格/基本合格/不合格,"
                    + " good/fairly_good/average/poor"));
    assertThat(faults("missing-group: ignore"))
        .containsExactly(
            fault(1, "missing-group", "is 'ignore'; legal values: withhold, renormalise"));
  }

  @Test
  void aTextThatIsEmptyOrAMapIsRefused() {
    assertThat(faults("organisation: ''"))
        .containsExactly(fault(1, "organisation", "must be a text"));
    assertThat(faults("organisation: {name: x}"))
        .containsExactly(fault(1, "organisation", "must be a text"));
  }

  @Test
  void aRemarkWithoutLanguagesIsRefused() {
    assertThat(faults("remark: Synthetic"))
        .containsExactly(fault(1, "remark", "must be a mapping (key: value)"));
  }

  @Test
  void rulesThatAreNoListOrEmptyAreRefused() {
    assertThat(faults("rules: {from: 2021}")).contains(fault(1, "rules", "must be a list"));
    assertThat(faults("rules: []"))
        .containsExactly(fault(1, "rules", "must hold at least one entry"));
  }

  @Test
  void aFileThatIsNoMappingIsRefused() {
    assertThat(faults("hello")).contains(fault(1, ".", "must be a mapping (key: value)"));
  }

  @Test
  void aFileOfCommentsOnlyIsRefused() {
    assertThat(faults("# minimum-group: 5\n"))
        .containsExactly(fault(0, ".", "holds comments only; delete it or fill it in"));
  }

  @Test
  void aFileThatIsNoYamlIsRefusedWithTheLine() {
    List<Finding> faults = faults("quota: 0.1\nterm: {from: 2021\n");

    assertThat(faults).singleElement().extracting(Finding::place).isEqualTo(Place.of(FILE, 3));
    assertThat(faults.get(0).values().get("fault")).startsWith("is no YAML: ");
  }

  @Test
  void aCharacterThatYamlForbidsIsRefusedWithItsLine() {
    assertThat(faults("quota: 0.1\norganisation: 甲\u0007校\n"))
        .containsExactly(fault(2, ".", "is no YAML: the character U+0007 is not allowed"));
  }

  @Test
  void aFileNestedWithoutEndIsRefusedAsNoYaml() {
    List<Finding> faults = faults("a: " + "[".repeat(200) + "]".repeat(200));

    assertThat(faults).singleElement().extracting(Finding::code).isEqualTo("invalid_rule");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults("quota: 2\ntolerance: x\nlanguage: de\n"))
        .extracting(f -> f.place().line() + " " + f.values().get("path"))
        .containsExactly("1 quota", "2 tolerance", "3 language");
  }

  private static List<Finding> faults(String text) {
    return Refusals.of(() -> RulebookReader.read(FILE, text));
  }

  private static Finding fault(long line, String path, String fault) {
    return error("invalid_rule", Place.of(FILE, line), Map.of("path", path, "fault", fault));
  }
}
