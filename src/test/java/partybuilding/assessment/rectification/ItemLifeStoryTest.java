package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Finding;

/** The lives an item can have, told by the yearly ledgers. */
class ItemLifeStoryTest {
  private static final String HEADER =
      "问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限,提出时间,完成时间,销号时间,验收结果,结转自,重复问题编号\n";

  @Test
  void aProblemIsRaisedRectifiedAndStruckOff(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已整改,2022-06-30,2021-12-20,2022-05-30,,,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,2022-05-30,2023-01-10,合格,,
                    """);

    assertThat(story.steps("2023-12-31"))
        .containsExactly("2021 raised -> open", "2022 open -> open", "2023 open closed");
    assertThat(story.on("2023-12-31")).containsExactly("1 CLOSED on 2023-01-10");
    assertThat(story.on("2022-12-31")).containsExactly("1 CLOSED on 2022-05-30");
    assertThat(story.judged("2023-12-31")).containsExactly("2021 CLOSED");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aStruckOffItemThatIsReturnedIsOpenAgainAndItsClosingIsTakenBack(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2023-02-28,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2023-02-28,2021-12-20,2022-05-30,2022-06-10,合格,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,退回,2023-02-28,2021-12-20,,,,,
                    """)
            .file(
                2024,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2023-02-28,2021-12-20,2024-01-10,2024-01-20,合格,,
                    """);

    assertThat(story.steps("2024-12-31"))
        .containsExactly(
            "2021 raised -> open", "2022 open closed", "2023 reopened -> open", "2024 open closed");
    assertThat(story.on("2023-03-01")).containsExactly("1 OVERDUE 1 days, 1-30 reopened 1");
    assertThat(story.on("2024-12-31")).containsExactly("1 CLOSED on 2024-01-20 reopened 1");
    assertThat(story.judged("2024-12-31")).containsExactly("2021 CLOSED");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemReturnedBeforeItWasStruckOffWasNeverClosed(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    2,机电系,2021,请假多,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,合格,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已整改,2022-06-30,2021-12-20,2022-05-30,,,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,退回,2022-06-30,2021-12-20,,,,,
                    """);

    assertThat(story.on("2023-12-31"))
        .containsExactly("1 OVERDUE 549 days, over-180", "2 CLOSED on 2021-12-30");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemToBeKeptUpIsNeverOverdueAndStaysOpen(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,长期坚持,2021-12-31,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,长期坚持,2021-12-31,2021-12-20,,,,,
                    """);

    assertThat(story.steps("2022-12-31"))
        .containsExactly("2021 raised -> open", "2022 open -> open");
    assertThat(story.on("2022-12-31")).containsExactly("1 LONG_TERM");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemCarriedOverUnderANewNumberIsOne(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    2022-9,机电系,2022,重写的问题,党建能力,整改中,2023-03-31,2021-12-20,,,,1,
                    """);

    assertThat(story.steps("2022-12-31"))
        .containsExactly("2021 raised -> open", "2022 open -> open");
    assertThat(story.on("2022-12-31")).containsExactly("2022-9 OPEN due soon");
    assertThat(story.judged("2022-12-31")).containsExactly("2021 OPEN");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aWithdrawnItemIsNeitherOpenNorClosed(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,撤销,2022-06-30,2021-12-20,,2022-03-01,,,
                    """);

    assertThat(story.steps("2022-12-31"))
        .containsExactly("2021 raised -> open", "2022 open cancelled");
    assertThat(story.on("2022-12-31")).containsExactly("1 CANCELLED on 2022-03-01");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aWithdrawalThatIsTakenBackIsToldAndTheItemIsOpen(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,撤销,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,整改中,2022-06-30,2021-12-20,,,,,
                    """);

    assertThat(story.steps("2022-12-31"))
        .containsExactly("2021 raised cancelled", "2022 reopened -> open");
    assertThat(story.on("2022-12-31")).containsExactly("1 OVERDUE 184 days, over-180");
    assertThat(codes(story)).containsExactly("revived_item");
  }

  @Test
  void anItemStruckOffAndThenWithdrawnIsTold(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,撤销,2022-06-30,2021-12-20,,2022-03-01,,,
                    """);

    assertThat(story.steps("2022-12-31"))
        .containsExactly("2021 raised closed", "2022 reopened cancelled");
    assertThat(codes(story)).containsExactly("cancelled_after_closing");
  }

  @Test
  void anItemThatIsOpenAgainThoughNobodySentItBackIsTold(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,整改中,2022-06-30,2021-12-20,,,,,
                    """);

    assertThat(codes(story)).containsExactly("reopened_without_return");
  }

  @Test
  void anOpenItemThatIsLeftOutStaysOpenAndIsTold(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    2,机电系,2021,请假多,党建能力,已整改,2022-06-30,2021-12-20,2021-12-30,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    3,机电系,2022,会议少,党建能力,未整改,,2021-12-20,,,,,
                    """);

    assertThat(story.on("2022-12-31"))
        .containsExactly("1 OVERDUE 184 days, over-180", "2 CLOSED on 2021-12-30", "3 OPEN");
    assertThat(codes(story)).containsExactly("vanished_item");
  }

  @Test
  void aClosingDateThatMovesIsToldAndTheJudgedCohortKeepsTheEarlier(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,2022-06-01,2022-06-30,,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,2022-06-01,2023-02-01,,,
                    """);

    assertThat(story.judged("2023-12-31")).containsExactly("2021 CLOSED");
    assertThat(codes(story)).containsExactly("moved_closing_date");
  }

  @Test
  void anItemThatNoLedgerKnewWhenItsCohortWasJudgedIsInNoCohort(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,未整改,2022-06-30,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已整改,2022-06-30,2021-12-20,2022-02-01,,,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    7,机电系,2021,会议少,党建能力,未整改,,2021-12-20,,,,,
                    """);

    assertThat(story.judged("2023-12-31")).containsExactly("2021 CLOSED");
    assertThat(story.on("2023-12-31")).containsExactly("1 CLOSED on 2022-02-01", "7 OPEN");
    assertThat(story.steps("2023-12-31"))
        .containsExactly("2021 raised -> open", "2022 open closed", "2023", "2023 raised -> open");
    assertThat(codes(story)).containsExactly("entered_late");
  }

  @Test
  void aClosingWithNothingSaidOfVerifyingItShowsWhereTheLedgerSaysItOfOthers(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,合格,,
                    2,机电系,2021,请假多,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """);

    assertThat(story.on("2021-12-31"))
        .containsExactly("1 CLOSED on 2021-12-30", "2 CLOSED on 2021-12-30 unverified");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void whereNoLedgerSpeaksOfVerifyingNothingIsUnverified(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """);

    assertThat(story.on("2021-12-31")).containsExactly("1 CLOSED on 2021-12-30");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aProblemThatComesBackEveryYearIsNamedWithHowManyYearsRunning(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    2,机电系,2022,会议记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2022-12-30,,,1
                    """)
            .file(
                2023,
                HEADER
                    + """
                    3,机电系,2023,台账记录不规范,党建能力,未整改,,2021-12-20,,,,,2
                    """);

    assertThat(story.recurrences("2023-12-31"))
        .extracting(r -> r.item().id(), r -> r.earlier().id(), Recurrence::yearsRunning)
        .containsExactly(tuple("2", "1", OptionalInt.of(2)), tuple("3", "2", OptionalInt.of(3)));
    assertThat(story.recurrences("2023-12-31"))
        .extracting(Recurrence::everyYear)
        .containsExactly(false, true);
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aProblemThatSkipsAYearIsNotEveryYear(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,记录不规范,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2023,
                HEADER
                    + """
                    3,机电系,2023,记录不规范,党建能力,未整改,,2021-12-20,,,,,1
                    """);

    assertThat(story.recurrences("2023-12-31"))
        .extracting(Recurrence::yearsRunning)
        .containsExactly(OptionalInt.of(1));
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void wordsThatAreAlikeAreASuspicionWithinABranchAndDimensionAndNothingMore(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,党员学习形式单一，参与面不广,党建能力,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    2,机电系,2021,请假多,党建信心,已销号,2022-06-30,2021-12-20,,2021-12-30,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    3,机电系,2022,党员学习形式较单一，参与面不广,党建能力,未整改,,2022-12-20,,,,,
                    4,机电系,2022,请假多,党建能力,未整改,,2022-12-20,,,,,
                    """);

    assertThat(story.recurrences("2022-12-31"))
        .extracting(r -> r.item().id(), r -> r.earlier().id(), Recurrence::suspected)
        .containsExactly(tuple("3", "1", true));
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void wordsThatAreAlikeAreNoSuspicionWhileTheEarlierItemIsOpen(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                HEADER
                    + """
                    1,机电系,2021,党员学习形式单一，参与面不广,党建能力,未整改,,2021-12-20,,,,,
                    """)
            .file(
                2022,
                HEADER
                    + """
                    1,机电系,2021,党员学习形式单一，参与面不广,党建能力,未整改,,2021-12-20,,,,,
                    3,机电系,2022,党员学习形式较单一，参与面不广,党建能力,未整改,,2021-12-20,,,,,
                    """);

    assertThat(story.recurrences("2022-12-31")).isEmpty();
    assertThat(story.findings()).isEmpty();
  }

  private static List<String> codes(LedgerStory story) {
    return story.findings().stream().map(Finding::code).toList();
  }
}
