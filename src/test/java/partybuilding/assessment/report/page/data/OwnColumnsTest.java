package partybuilding.assessment.report.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.TermEntry;

class OwnColumnsTest {
  private static final String OWN =
      "columns: {evaluations: {branch: [被测评单位, 单位], ballot_id: [答卷号码]}, comments: {text: [意见]}}";

  @Test
  void theWordsOfTheCollegeStandWithTheRules() {
    assertThat(entries(OWN, Language.ZH_CN))
        .containsExactly(
            new TermEntry("评议", List.of("党组织列也可写作：单位、被测评单位", "票号列也可写作：答卷号码")),
            new TermEntry("点评", List.of("点评内容列也可写作：意见")));
    assertThat(entries(OWN, Language.EN))
        .extracting(TermEntry::term)
        .containsExactly("evaluations", "comments");
  }

  @Test
  void theyAreABlockOfTheirOwnBehindTheRules() {
    List<RuleBlock> with = RuleBlock.of(input(OWN, Language.ZH_CN));
    List<RuleBlock> without = RuleBlock.of(input("", Language.ZH_CN));

    assertThat(with).hasSize(without.size() + 1).startsWith(without.toArray(RuleBlock[]::new));
    assertThat(with.get(without.size()).heading()).isEqualTo("本校自定的列名");
  }

  private static List<TermEntry> entries(String yaml, Language language) {
    return OwnColumns.entries(input(yaml, language));
  }

  private static PageInput input(String yaml, Language language) {
    Rulebook rulebook = RulebookReader.read("assessment.yaml", yaml);
    return PageInput.of(
        ComparisonFixture.facts().under(rulebook).build(), Words.of(ReportFolder.class, language));
  }
}
