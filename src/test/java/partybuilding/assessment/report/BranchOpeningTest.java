package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BranchOpening;
import partybuilding.assessment.report.page.ledger.ItemHistory;
import partybuilding.assessment.report.page.ledger.LongStandingItems;

/** What a branch's page begins with, and the history of what did not end with its year. */
class BranchOpeningTest {
  private static PageInput input(ReportFacts facts, Language language) {
    return PageInput.of(facts.build(), Words.of(ReportFolder.class, language));
  }

  private static BranchOpening opening(ReportFacts facts, int branch, Language language) {
    PageInput input = input(facts, language);
    return BranchOpening.of(input.facts().branches().get(branch), input);
  }

  private static Backlog backlog(long open, long overdue, long due, long awaiting) {
    return new Backlog("DZ01", open, Map.of(Age.UP_TO_90, overdue), due, 0, awaiting, 0);
  }

  @Test
  void whatIsToBeKnownNamesTheDimensionsThatMovedAndTheLedger() {
    Comparison facts = new ReportFacts().build();
    List<String> known =
        facts.branches().stream()
            .map(
                branch ->
                    opening(new ReportFacts(), facts.branches().indexOf(branch), Language.ZH_CN))
            .map(opening -> opening.known().printed().text())
            .toList();

    assertThat(known).allMatch(sentence -> sentence.endsWith("。"));
    assertThat(known)
        .anyMatch(s -> s.matches("较上年党建信心提升（\\+\\d\\.\\d，95% 区间 .*）.*其余维度没有明显升降；.*"))
        .anyMatch(s -> s.startsWith("各维度较上年没有明显提升或下降；"));
  }

  @Test
  void aWithheldYearIsSaidToBeWithheld() {
    assertThat(opening(new ReportFacts().withheld(2025, 0), 0, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("本年有效投票人不足 5 人，得分不公开；");
  }

  @Test
  void inItsOnlyYearNoChangeIsSaid() {
    assertThat(opening(new ReportFacts().from(2025), 0, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("没有上一年度的得分可比；");
  }

  @Test
  void aYearBeforeThatMeasuresSomethingElseIsNotSaidToBeMissing() {
    assertThat(opening(new ReportFacts().noIntervals(), 0, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("本年得分不与上年比较；");
  }

  @Test
  void whatIsToBeDoneCountsTheOpenItemsAndNamesTheMostPressing() {
    ReportFacts facts =
        new ReportFacts()
            .item(0, "1", "学习不够", 12)
            .item(0, "2", "记录不全", 92)
            .backlogs(List.of(backlog(2, 2, 1, 1)));

    assertThat(opening(facts, 0, Language.ZH_CN).due().printed())
        .asString()
        .startsWith("期末在办问题 3 项，其中超期 2 项、三个月内到期 1 项、已整改待验收 1 项；超期最久的是“记录不全”（整改时限：")
        .endsWith("，超期 92 天）。");
    assertThat(opening(facts, 0, Language.EN).due().printed())
        .asString()
        .startsWith("3 items are open, of which 2 overdue, 1 due within three months,")
        .endsWith(
            "; the longest overdue is \"记录不全\" (deadline: 30 September 2025, 92 days overdue).");
    assertThat(opening(facts, 0, Language.ZH_CN).due().trace().source())
        .startsWith("backlog.csv DZ01; items.csv ");
  }

  @Test
  void whereNothingIsOpenThatIsSaid() {
    ReportFacts closed = new ReportFacts().backlogs(List.of(backlog(0, 0, 0, 0)));

    assertThat(due(closed)).isEqualTo("期末没有在办的问题。");
  }

  @Test
  void withoutALedgerNothingIsSaidToBeDone() {
    ReportFacts facts = new ReportFacts().noLedger();

    assertThat(due(facts)).isEqualTo("没有本党总支的台账记录。");
    assertThat(opening(facts, 0, Language.ZH_CN).known().printed())
        .asString()
        .endsWith("；没有可统计整改情况的往年问题。");
  }

  private static String due(ReportFacts facts) {
    return opening(facts, 0, Language.ZH_CN).due().printed().text();
  }

  @Test
  void itemsOfOneDayAreNotToldApart() {
    ReportFacts late = new ReportFacts().backlogs(List.of(backlog(3, 2, 0, 0)));
    late.item(0, "1", "甲", 92).item(0, "2", "乙", 92).item(0, "3", "丙", 1);
    ReportFacts early = new ReportFacts().backlogs(List.of(backlog(2, 0, 2, 0)));
    early.item(0, "1", "甲", 0).item(0, "2", "乙", -9);
    ReportFacts single = new ReportFacts().backlogs(List.of(backlog(1, 0, 1, 0)));

    assertThat(due(late)).contains("；超期最久的有“甲”等 2 项（整改时限：", "，超期 92 天）。");
    assertThat(due(early)).contains("；最早到期的是“甲”（整改时限：2025 年 12 月 31 日，");
    assertThat(due(single.item(0, "1", "甲", 0))).startsWith("期末在办问题 1 项，其中三个月内到期 1 项；即“甲”（");
  }

  @Test
  void dimensionsThatAreNotComparedAreNotSaidToBeUnchanged() {
    ReportFacts facts = new ReportFacts().unmoved().incomparable(0, "overall");

    assertThat(opening(facts, 0, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("可比的维度较上年没有明显提升或下降；");
    assertThat(opening(facts, 1, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("各维度较上年没有明显提升或下降；");
  }

  @Test
  void aBranchWithoutAScoreIsNotSaidToLackAYearBefore() {
    ReportFacts facts = new ReportFacts().groupMissing(2025, 2);

    assertThat(opening(facts, 2, Language.ZH_CN).known().printed())
        .asString()
        .startsWith("本年没有得分；");
  }

  @Test
  void anItemThatCameBackStandsOnceWithWhatItIsTheReturnOf() {
    ReportFacts facts = new ReportFacts().item(0, "7", "记录不全", 12).item(0, "8", "记录又不全", 12);
    List<FollowedItem> items = facts.build().ledger().items();
    facts.recurrences(List.of(new Recurrence(items.get(1), items.get(0), OptionalInt.of(2))));
    PageInput input = input(facts, Language.ZH_CN);
    Branch branch = input.facts().branches().get(0);

    List<ItemHistory> histories = LongStandingItems.of(branch, input);

    assertThat(histories).extracting(ItemHistory::id).containsExactly("8");
    assertThat(histories.get(0).steps()).hasSize(4);
    assertThat(histories.get(0).steps().get(0)).endsWith("年提出（编号 7）");
    assertThat(histories.get(0).steps().get(2)).endsWith("年提出（编号 8）");
    assertThat(histories.get(0).trace().source()).startsWith("items.csv ").endsWith(" 8");
  }

  @Test
  void theHistoryOfAnItemThatAwaitsVerificationSaysSo() {
    PageInput input = input(new ReportFacts().awaiting(0, "7", 21), Language.ZH_CN);

    assertThat(LongStandingItems.of(input.facts().branches().get(0), input))
        .singleElement()
        .satisfies(
            history ->
                assertThat(history.steps().get(1)).isEqualTo("结转，截至 2025 年 12 月 31 日已整改待验收"));
  }

  @Test
  void itemsThatAreOnlyAlikeAreToBeChecked() {
    ReportFacts facts = new ReportFacts().item(0, "7", "记录不全", 12).item(0, "8", "记录又不全", 12);
    List<FollowedItem> items = facts.build().ledger().items();
    facts.recurrences(List.of(new Recurrence(items.get(1), items.get(0), OptionalInt.empty())));
    PageInput input = input(facts, Language.ZH_CN);

    assertThat(LongStandingItems.of(input.facts().branches().get(0), input))
        .filteredOn(history -> history.id().equals("8"))
        .singleElement()
        .satisfies(history -> assertThat(history.steps()).anyMatch(s -> s.contains("是否同一问题请核对")));
  }
}
