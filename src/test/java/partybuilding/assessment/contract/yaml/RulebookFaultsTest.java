package partybuilding.assessment.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.RulesNotice;
import partybuilding.assessment.notice.RulesNotice.BrokenYaml;
import partybuilding.assessment.notice.RulesNotice.ForbiddenCharacter;
import partybuilding.assessment.notice.RulesNotice.MissingKey;
import partybuilding.assessment.notice.RulesNotice.NoList;
import partybuilding.assessment.notice.RulesNotice.NoMapping;
import partybuilding.assessment.notice.RulesNotice.NoText;
import partybuilding.assessment.notice.RulesNotice.NoWholeNumber;
import partybuilding.assessment.notice.RulesNotice.NothingListed;
import partybuilding.assessment.notice.RulesNotice.NumberOutOfRange;
import partybuilding.assessment.notice.RulesNotice.RepeatedKey;
import partybuilding.assessment.notice.RulesNotice.SharedName;
import partybuilding.assessment.notice.RulesNotice.UnknownKey;
import partybuilding.assessment.notice.RulesNotice.UnknownValue;

/** Faults of single keys: each names the key's path, its line and what is legal. */
class RulebookFaultsTest {
  private static final String FILE = "assessment.yaml";
  private static final Place PLACE = Place.of(FILE);

  @Test
  void anUnknownKeyIsRefusedWithTheLegalOnes() {
    assertThat(faults("tolerance: 1\nminimum-size: 6\n"))
        .containsExactly(
            fault(
                2,
                new UnknownKey(
                    PLACE,
                    "minimum-size",
                    "closed-means, columns, conflicting-ballots, grade-words, held-within,"
                        + " language, minimum-group,"
                        + " missing-group, organisation, quota, refused-rows-limit, remark, rules,"
                        + " term, tolerance")));
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
                new UnknownKey(
                    PLACE,
                    "rules[0].gruops",
                    "closed-means, conflicting-ballots, dimensions, from, grade-words, grades,"
                        + " groups, held-within, indicators, minimum-group, missing-group, quota,"
                        + " refused-rows-limit, tolerance")));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(faults("quota: 0.1\ntolerance: 1\nquota: 0.2\n"))
        .containsExactly(fault(3, new RepeatedKey(PLACE, "quota")));
  }

  @Test
  void aMinimumGroupOfTwoIsRefusedAndOfThreeIsNot() {
    assertThat(faults("minimum-group: 2"))
        .containsExactly(fault(1, new NumberOutOfRange(PLACE, "minimum-group", "2", "3", "1000")));
    assertThat(faults("minimum-group: 3")).isEmpty();
  }

  @Test
  void numbersThatAreNoneOrOutOfBoundsAreRefused() {
    assertThat(faults("minimum-group: 5.5"))
        .containsExactly(fault(1, new NoWholeNumber(PLACE, "minimum-group", "5.5")));
    assertThat(faults("quota: 15%"))
        .containsExactly(fault(1, new NumberOutOfRange(PLACE, "quota", "15%", "0", "1")));
    assertThat(faults("refused-rows-limit: 5"))
        .containsExactly(
            fault(1, new NumberOutOfRange(PLACE, "refused-rows-limit", "5", "0", "1")));
    assertThat(faults("term: {from: 21}"))
        .containsExactly(fault(1, new NumberOutOfRange(PLACE, "term.from", "21", "1921", "9999")));
    assertThat(faults("quota: 0.15\nrefused-rows-limit: 1\nterm: {from: 1921}")).isEmpty();
  }

  @Test
  void wordsOutsideTheirListAreRefusedWithTheList() {
    assertThat(faults("language: de"))
        .containsExactly(fault(1, new UnknownValue(PLACE, "language", "de", "zh-CN, en")));
    assertThat(faults("closed-means: shut"))
        .containsExactly(fault(1, new UnknownValue(PLACE, "closed-means", "shut", "closed, done")));
    assertThat(faults("grade-words: 优/良/中/差"))
        .containsExactly(
            fault(
                1,
                new UnknownValue(
                    PLACE,
                    "grade-words",
                    "优/良/中/差",
                    "by-file, 好/较好/一般/差, 优秀/良好/合格/不合格, 优秀/称职/基本称职/不称职,"
                        + " 优秀/合格/基本合格/不合格, good/fairly_good/average/poor")));
    assertThat(faults("missing-group: ignore"))
        .containsExactly(
            fault(1, new UnknownValue(PLACE, "missing-group", "ignore", "withhold, renormalise")));
    assertThat(faults("conflicting-ballots: newest"))
        .containsExactly(
            fault(
                1,
                new UnknownValue(PLACE, "conflicting-ballots", "newest", "refuse, first, last")));
  }

  @Test
  void aTextThatIsEmptyOrAMapIsRefused() {
    assertThat(faults("organisation: ''"))
        .containsExactly(fault(1, new NoText(PLACE, "organisation")));
    assertThat(faults("organisation: {name: x}"))
        .containsExactly(fault(1, new NoText(PLACE, "organisation")));
  }

  @Test
  void aRemarkWithoutLanguagesIsRefused() {
    assertThat(faults("remark: Synthetic"))
        .containsExactly(fault(1, new NoMapping(PLACE, "remark")));
  }

  @Test
  void aWeaknessWithoutItsYearOrItsNameIsRefused() {
    String path = "rules[0].dimensions.confidence.weakness";
    assertThat(faults(weakness("{zh-CN: 信心不足}")))
        .containsExactly(fault(6, new MissingKey(PLACE, path, "year", "1921–9999")));
    assertThat(faults(weakness("{year: 2021}")))
        .containsExactly(fault(6, new MissingKey(PLACE, path, "zh-CN", "zh-CN, en")));
    assertThat(faults(weakness("{year: 2021, en: lack of confidence}"))).isEmpty();
  }

  @Test
  void aWeaknessOfAnImpossibleYearOrWithAnotherKeyIsRefused() {
    String path = "rules[0].dimensions.confidence.weakness";
    assertThat(faults(weakness("{year: 21, en: doubt}")))
        .containsExactly(
            fault(6, new NumberOutOfRange(PLACE, path + ".year", "21", "1921", "9999")));
    assertThat(faults(weakness("{year: 2021, en: doubt, name: doubt}")))
        .containsExactly(fault(6, new UnknownKey(PLACE, path + ".name", "en, year, zh-CN")));
    assertThat(faults(weakness("信心不足"))).contains(fault(6, new NoMapping(PLACE, path)));
  }

  private static String weakness(String value) {
    return """
    rules:
      - from: 2019
        dimensions:
          confidence:
            indicators: {confidence: 1}
            weakness: %s
    """
        .formatted(value);
  }

  @Test
  void rulesThatAreNoListOrEmptyAreRefused() {
    assertThat(faults("rules: {from: 2021}")).contains(fault(1, new NoList(PLACE, "rules")));
    assertThat(faults("rules: []")).containsExactly(fault(1, new NothingListed(PLACE, "rules")));
  }

  @Test
  void aFileThatIsNoMappingIsRefused() {
    assertThat(faults("hello")).contains(fault(1, new NoMapping(PLACE, ".")));
  }

  @Test
  void aFileThatIsNoYamlIsRefusedWithTheLine() {
    assertThat(faults("quota: 0.1\nterm: {from: 2021\n"))
        .containsExactly(fault(3, new BrokenYaml(PLACE)));
  }

  @Test
  void aCharacterThatYamlForbidsIsRefusedWithItsLine() {
    assertThat(faults("quota: 0.1\norganisation: 甲\u0007校\n"))
        .containsExactly(fault(2, new ForbiddenCharacter(PLACE, "U+0007")));
  }

  @Test
  void aFileNestedWithoutEndIsRefusedForItsDepth() {
    assertThat(faults("a: " + "[".repeat(200) + "]".repeat(200)))
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo("too_deep_value");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults("quota: 2\ntolerance: x\nlanguage: de\n"))
        .extracting(f -> f.place().line() + " " + f.values().get("path"))
        .containsExactly("1 quota", "2 tolerance", "3 language");
  }

  @Test
  void aFaultIsToldInOneLanguageOnly() {
    Finding fault = faults("minimum-group: 2").get(0);

    assertThat(fault.message(Words.of(Finding.class, Language.ZH_CN)))
        .isEqualTo("assessment.yaml 第 1 行：“minimum-group”不能是“2”；请改为 3 到 1000 之间的数，百分比写成小数。");
  }

  private static List<Finding> faults(String text) {
    return Refusals.of(() -> RulebookReader.read(FILE, text));
  }

  /** The finding of a notice on a line. */
  private static Finding fault(long line, RulesNotice notice) {
    Finding finding = Finding.of(notice);
    return error(finding.code(), Place.of(FILE, line), finding.values());
  }

  @Test
  void anUnknownColumnOfAnExportIsRefusedWithItsPathAndTheLegalOnes() {
    assertThat(faults("columns: {lineage: {branch: [单位]}, ballots: {}}"))
        .containsExactlyInAnyOrder(
            fault(
                1, new UnknownKey(PLACE, "columns.lineage.branch", "change, from_id, to_id, year")),
            fault(
                1,
                new UnknownKey(
                    PLACE,
                    "columns.ballots",
                    "branches, comments, debriefs, evaluations, lineage, rectification, turnout")));
  }

  @Test
  void aHeaderWordOfTwoColumnsIsRefused() {
    assertThat(faults("columns: {evaluations: {branch: [单位, 票号], branch_id: [单位]}}"))
        .extracting(Finding::code)
        .containsExactly("shared_name", "shared_name");
  }

  @Test
  void aHeaderWordThatIsAnIndicatorsIsRefused() {
    assertThat(faults("columns: {evaluations: {branch: [党建信心], ballot_id: [答卷]}}"))
        .containsExactly(
            fault(
                1,
                new SharedName(
                    PLACE, "columns.evaluations.branch", "党建信心", "confidence", "branch")));
  }

  @Test
  void aHeaderWordMayMeanSomethingElseInAnotherKindOfExport() {
    assertThat(
            RulebookReader.read(FILE, "columns: {rectification: {owner: [党建信心]}}")
                .columnsOf(ExportKind.RECTIFICATION)
                .codes())
        .containsEntry("党建信心", "owner");
  }
}
