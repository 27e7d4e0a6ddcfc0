package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.paper.OfficePapers;
import partybuilding.assessment.report.preparation.PreparationFolder;
import partybuilding.assessment.score.Note;

class ReportWordsTest {
  private static final Pattern RANKING =
      Pattern.compile(
          "最好|最差|最优|第一|末位|倒数|\\b(best|worst|first|last place|top|bottom)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @ValueSource(
      classes = {
        ReportFolder.class,
        OfficePapers.class,
        PreparationFolder.class,
        ChartWords.class,
        Finding.class
      })
  void bothLanguagesSayTheSameThings(Class<?> room) {
    Words chinese = Words.of(room, Language.ZH_CN);
    Words english = Words.of(room, Language.EN);

    assertThat(english.keys()).isEqualTo(chinese.keys());
    for (String key : chinese.keys()) {
      assertThat(slots(english.text(key))).as(key).isEqualTo(slots(chinese.text(key)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsCalledBestOrWorst(Language language) {
    for (Class<?> room :
        List.of(
            ReportFolder.class, OfficePapers.class, PreparationFolder.class, ChartWords.class)) {
      Words words = Words.of(room, language);
      assertThat(words.keys())
          .allSatisfy(key -> assertThat(words.text(key)).doesNotContainPattern(RANKING));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVerdictAndNoteHasItsWord(Language language) {
    Set<String> keys = Words.of(ReportFolder.class, language).keys();

    for (Verdict verdict : Verdict.values()) {
      assertThat(keys).contains("verdict." + verdict.code(), "point.college." + verdict.code());
    }
    for (StandingVerdict verdict : StandingVerdict.values()) {
      assertThat(keys).contains("standing." + verdict.code());
    }
    for (Position position : Position.values()) {
      assertThat(keys).contains("position." + position.code());
    }
    for (Ceiling ceiling : Ceiling.values()) {
      assertThat(keys).contains("ceiling." + ceiling.code(), "point.ceiling." + ceiling.code());
    }
    for (Note note : Note.values()) {
      assertThat(keys).contains("note." + note.code());
    }
  }

  private static Set<String> slots(String sentence) {
    Set<String> slots = new TreeSet<>();
    Matcher matcher = SLOT.matcher(sentence);
    while (matcher.find()) {
      slots.add(matcher.group(1));
    }
    return slots;
  }
}
