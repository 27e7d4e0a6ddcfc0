package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class LedgerStoryTest {
  @Test
  void anItemIsFollowedFromFileToFileThoughItsWordingIsTouchedUp(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                ZG-1,机电系,党员学习形式单一，参与面不广,党建能力,未整改,2022年6月底前
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                ZG-1,机电系,党员学习形式较单一，参与面还不够广,党建能力,80%,2022年6月底前
                """)
            .file(
                2023,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,销号时间
                ZG-1,机电系,党员学习形式单一,党建能力,已销号,2022年6月底前,2023.5.1
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 ZG-1 not_started 2022 B01 ZG-1 in_progress 2023 B01 ZG-1 closed");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aNumberUsedAnewForAnotherProblemIsANewItemAndSaysWhereItStoodBefore(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机电系,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                2,机电系,党费收缴公示不及时,党建能力,未整改,
                1,机电系,班子成员谈心谈话少,党建能力,未整改,
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 1 not_started",
            "2022: 2022 B01 1 not_started",
            "2022: 2022 B01 2 not_started");
    assertThat(story.findings()).containsExactly(vanished(2, "1"), reused(2022, 3, "1", 2021, 2));
  }

  @Test
  void aNumberUsedAnewByAnotherBranchIsANewItem(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                ZG-1,机电系,2021,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                ZG-1,机关,2021,记录不规范,党建能力,未整改,
                """);

    assertThat(story.lives())
        .containsExactly("2021: 2021 B01 ZG-1 not_started", "2021: 2022 B02 ZG-1 not_started");
    assertThat(story.findings())
        .containsExactly(vanished(2, "ZG-1"), reused(2022, 2, "ZG-1", 2021, 2));
  }

  @Test
  void theSameYearRaisedDoesNotJoinAnotherProblem(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,班子成员谈心谈话少,党建能力,未整改,
                """);

    assertThat(story.lives()).hasSize(2);
    assertThat(story.findings()).containsExactly(vanished(2, "1"), reused(2022, 2, "1", 2021, 2));
  }

  @Test
  void numbersThatBeginAnewEachYearAreNoReuseWhereTheYearIsStated(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,记录不规范,党建能力,整改中,
                1,机电系,2022,班子成员谈心谈话少,党建能力,未整改,
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 1 not_started 2022 B01 1 in_progress", "2022: 2022 B01 1 not_started");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void numbersThatCountWithinABranchAreNoReuseByAnother(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机电系,记录不规范,党建能力,已整改,
                1,机关,请假多,党建能力,未整改,
                2,机电系,会议少,党建能力,已整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机关,请假多,党建能力,已整改,
                2,机关,党费收缴公示不及时,党建能力,未整改,
                """);

    assertThat(story.lives()).hasSize(4);
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemThatNamesItsEarlierNumberGoesOnUnderTheNewOne(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                ZG2021-1,机电系,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限,结转自
                ZG2022-7,机电系,2022,重写的问题,党建能力,整改中,,ZG2021-1
                """)
            .file(
                2023,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                ZG2022-7,机电系,重写的问题,党建能力,已整改,
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 ZG2021-1 not_started 2022 B01 ZG2022-7 in_progress"
                + " 2023 B01 ZG2022-7 done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anOldNumberBesideTheNewOneIsTheSameItemAndTheNewOneCounts(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                ZG2021-1,机电系,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自
                ZG2022-7,机电系,记录不规范,党建能力,整改中,,ZG2021-1
                ZG2021-1,机电系,记录不规范,党建能力,撤销,,
                """);

    assertThat(story.lives())
        .containsExactly("2021: 2021 B01 ZG2021-1 not_started 2022 B01 ZG2022-7 in_progress");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemThatIsTakenApartGoesOnOnceAndBeginsOnce(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机电系,一是记录不规范二是请假多,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自
                11,机电系,记录不规范,党建能力,整改中,,1
                12,机电系,请假多,党建能力,已整改,,1
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 1 not_started 2022 B01 11 in_progress", "2022: 2022 B01 12 done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void anItemThatNamesItsOwnNumberGoesOnInAnotherBranch(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                ZG-1,机电系,2021,记录不规范,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限,结转自
                ZG-1,机关,2021,记录不规范,党建能力,已整改,,ZG-1
                """);

    assertThat(story.lives()).containsExactly("2021: 2021 B01 ZG-1 not_started 2022 B02 ZG-1 done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void whichOfTwoOtherBranchesItemsIsCarriedOnIsNotGuessed(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机电系,记录不规范,党建能力,未整改,
                1,机关,请假多,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自
                5,机关,请假较多,党建能力,整改中,,1
                """);

    assertThat(story.lives())
        .containsExactly(
            "2021: 2021 B01 1 not_started", "2021: 2021 B02 1 not_started 2022 B02 5 in_progress");
    assertThat(story.findings()).containsExactly(vanished(2, "1"));
  }

  @Test
  void linksToItemsThatNobodyKnowsAreToldOnceAndTheItemIsFollowed(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自,重复问题编号
                1,机电系,记录不规范,党建能力,未整改,,ZG-0,
                2,机电系,请假多,党建能力,未整改,,,ZG-9
                3,机电系,会议少,党建能力,未整改,,,1
                4,机电系,谈心谈话少,党建能力,未整改,,,4
                """)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自,重复问题编号
                1,机电系,记录不规范,党建能力,已整改,,ZG-0,
                2,机电系,请假多,党建能力,已整改,,,ZG-9
                """);

    assertThat(story.lives()).hasSize(4).contains("2021: 2021 B01 1 not_started 2022 B01 1 done");
    assertThat(story.findings())
        .containsExactly(
            unknown("unknown_carried_item", 2, "1", "ZG-0"),
            unknown("unknown_recurrence", 3, "2", "ZG-9"),
            vanished(4, "3"),
            unknown("unknown_recurrence", 5, "4", "4"),
            vanished(5, "4"));
  }

  @Test
  void theYearRaisedIsWhatTheFirstFileStatesElseItsOwn(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2022,
                """
                问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                1,机电系,记录不规范,党建能力,未整改,
                2,机电系,请假多,党建能力,未整改,
                """)
            .file(
                2023,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,记录不规范,党建能力,整改中,
                2,机电系,2023,请假多,党建能力,整改中,
                """);

    assertThat(story.lives())
        .containsExactly(
            "2022: 2022 B01 1 not_started 2023 B01 1 in_progress",
            "2022: 2022 B01 2 not_started",
            "2023: 2023 B01 2 in_progress");
    assertThat(story.findings())
        .containsExactly(
            vanished(2022, 3, "2"),
            new Finding(
                Severity.INFO,
                "late_year_raised",
                Place.of("rectification-2023.csv", 2),
                Map.of("item", "1", "stated", "2021", "counted", "2022")));
  }

  @Test
  void itemsOfTwoBranchesThatAreMergedLaterStayTwo(@TempDir Path folder) {
    LedgerStory story =
        new LedgerStory(folder)
            .file(
                2021,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机电系,2021,记录不规范,党建能力,未整改,
                1,机关,2021,请假多,党建能力,未整改,
                """)
            .file(
                2022,
                """
                问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限
                1,机关,2021,请假多,党建能力,已整改,
                """);
    Lineage merged = Lineage.of(List.of(new LineageEvent("B01", "B02", 2022, Change.MERGE)));

    assertThat(story.lives(merged))
        .containsExactly(
            "2021: 2021 B01 1 not_started", "2021: 2021 B02 1 not_started 2022 B02 1 done");
  }

  @Test
  void theOrderOfRowsAndFilesDoesNotShow(@TempDir Path folder) {
    String header = "问题编号,党组织,存在问题,问题类别,整改状态,整改时限,结转自\n";
    String one = "1,机电系,记录不规范,党建能力,未整改,,\n";
    String two = "2,机关,请假多,党建能力,未整改,,\n";
    String three = "3,机电系,会议少,党建能力,整改中,,1\n";
    LedgerStory forward =
        new LedgerStory(folder).file(2021, header + one + two).file(2022, header + two + three);
    LedgerStory backward =
        new LedgerStory(folder).file(2022, header + three + two).file(2021, header + two + one);

    assertThat(backward.lives()).isEqualTo(forward.lives()).hasSize(2);
  }

  private static Finding reused(int year, long line, String item, int earlier, long earlierLine) {
    return new Finding(
        Severity.WARNING,
        "reused_item_number",
        Place.of("rectification-" + year + ".csv", line),
        Map.of(
            "item",
            item,
            "earlierFile",
            "rectification-" + earlier + ".csv",
            "earlierLine",
            Long.toString(earlierLine)));
  }

  private static Finding vanished(long line, String item) {
    return vanished(2021, line, item);
  }

  private static Finding vanished(int year, long line, String item) {
    return new Finding(
        Severity.WARNING,
        "vanished_item",
        Place.of("rectification-" + year + ".csv", line),
        Map.of("item", item, "year", Integer.toString(year + 1)));
  }

  private static Finding unknown(String code, long line, String item, String earlier) {
    return new Finding(
        Severity.WARNING,
        code,
        Place.of("rectification-2021.csv", line),
        Map.of("item", item, "earlier", earlier));
  }
}
