package partybuilding.assessment.report.page.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.RulesFixture;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.score.Note;

class MovementTest {
  private final PageWording wording =
      PageWording.of(
          Words.of(ReportFolder.class, Language.ZH_CN), RulesFixture.rulebook().rulesOf(2025));

  @Test
  void aChangeWithoutAnIntervalIsNotJudgedAndNotCalledIncomparable() {
    Optional<Change> change = Optional.of(new Change(1.4, Optional.empty()));

    Movement movement =
        Movement.of(Verdict.NOT_COMPARABLE, change, Optional.of(Note.NO_SPREAD), wording);

    assertThat(movement.word()).isEqualTo("算不出区间");
    assertThat(movement.difference().isEmpty()).isTrue();
  }

  @Test
  void yearsThatMustNotBeComparedAreSaidNotToBe() {
    Movement movement =
        Movement.of(
            Verdict.NOT_COMPARABLE, Optional.empty(), Optional.of(Note.SCALE_SUSPECTED), wording);

    assertThat(movement.word()).isEqualTo("不可比");
    assertThat(movement.reason()).contains("分制");
  }
}
