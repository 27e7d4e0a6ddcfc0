package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.language.Language;

class WordsOfTheExportsTest {
  @ParameterizedTest
  @CsvSource({
    "'党 组织','党组织'",
    "'　Ａ票\t','a票'",
    "'Branch_ID','branch_id'",
    "'１００．５','100.5'",
    "'整\u200B改\uFEFF','整改'",
    "'a\u00A0b\nc','abc'"
  })
  void aSpellingKnowsNoWidthCaseOrWhiteSpace(String written, String compared) {
    assertThat(Spelling.of(written)).isEqualTo(compared);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED,not_started|未整改|未启动",
    "IN_PROGRESS,in_progress|整改中|持续推进|基本完成",
    "DONE,done|已整改|已完成|待验收",
    "CLOSED,closed|已销号",
    "LONG_TERM,long_term|长期坚持",
    "RETURNED,returned|退回",
    "CANCELLED,cancelled|撤销"
  })
  void everyWordOfAStatusMeansIt(ItemStatus status, String words) {
    for (String word : words.split("\\|", -1)) {
      assertThat(StatusPhrase.find(word)).as(word).contains(status);
    }
  }

  @Test
  void aWordOfNoStatusMeansNoneAndTheKnownOnesAreTold() {
    assertThat(StatusPhrase.find("完成")).isEmpty();
    assertThat(StatusPhrase.find("")).isEmpty();
    assertThat(ItemStatus.known()).isEqualTo("未整改、未启动、整改中、持续推进、基本完成、已整改、已完成、待验收、已销号、长期坚持、退回、撤销");
  }

  @ParameterizedTest
  @CsvSource({"10000,100", "450,4.5", "425,4.25", "0,0", "-150,-1.5", "1000000,10000"})
  void aBoundIsPrintedAsPeopleWriteIt(long hundredths, String printed) {
    assertThat(Scale.Points.print(hundredths)).isEqualTo(printed);
  }

  @Test
  void aScaleWithoutLengthIsRejected() {
    assertThatThrownBy(() -> new Scale.Points(5, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minimum 5 >= maximum 5");
  }

  @Test
  void groupsAndIndicatorsAreCalledByTheirFirstAliasInChinese() {
    Rules rules = RulebookReader.defaults().rulesOf(2023);

    assertThat(
            GroupNames.NONE.of(rules.groups().get(1), new GroupNames.Reader(2021, Language.ZH_CN)))
        .isEqualTo("党总支书记");
    assertThat(GroupNames.NONE.of(rules.groups().get(1), new GroupNames.Reader(2021, Language.EN)))
        .isEqualTo("secretary");
    assertThat(rules.indicators().get(2).label(Language.ZH_CN)).isEqualTo("项目融合");
    assertThat(rules.indicators().get(2).label(Language.EN)).isEqualTo("project integration");
  }

  @Test
  void answersKnowNoneFromZero() {
    Answers answers = new Answers(new int[] {0, Answers.NONE});

    assertThat(answers.given(0)).isTrue();
    assertThat(answers.given(1)).isFalse();
    assertThat(answers.blank()).isFalse();
    assertThat(new Answers(new int[] {Answers.NONE, Answers.NONE}).blank()).isTrue();
  }
}
