package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.lineage.LineageEvent.Change;

class LineageTest {
  private static final List<LineageEvent> CHAIN =
      List.of(
          new LineageEvent("A", "B", 2020, Change.RENAME),
          new LineageEvent("B", "D", 2022, Change.MERGE),
          new LineageEvent("C", "D", 2022, Change.MERGE),
          new LineageEvent("D", "E", 2024, Change.RENAME));

  @Test
  void aRenamedBranchCountsTowardItsNewNameFromTheYearOfTheChange() {
    Lineage lineage = Lineage.of(List.of(new LineageEvent("A", "B", 2020, Change.RENAME)));

    assertThat(lineage.successors("A", 2019)).containsExactly("B");
    assertThat(lineage.successors("A", 2020)).isEmpty();
    assertThat(lineage.asOf("A", 2019)).isEqualTo("A");
    assertThat(lineage.asOf("A", 2020)).isEqualTo("B");
    assertThat(lineage.breakAt("B", 2020)).isEmpty();
    assertThat(lineage.poolsPredecessors("B", 2019, 2025)).isFalse();
  }

  @Test
  void mergedBranchesBothCountTowardTheNewOneWhichPoolsThem() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "C", 2022, Change.MERGE),
                new LineageEvent("B", "C", 2022, Change.MERGE)));

    assertThat(lineage.successors("A", 2021)).containsExactly("C");
    assertThat(lineage.successors("B", 2021)).containsExactly("C");
    assertThat(lineage.breakAt("C", 2022)).contains(Change.MERGE);
    assertThat(lineage.breakAt("C", 2023)).isEmpty();
    assertThat(lineage.breakAt("A", 2022)).isEmpty();
    assertThat(lineage.poolsPredecessors("C", 2021, 2022)).isTrue();
    assertThat(lineage.poolsPredecessors("C", 2022, 2025)).isFalse();
    assertThat(lineage.poolsPredecessors("C", 2019, 2021)).isFalse();
  }

  @Test
  void aChainIsFollowedThroughEveryChangeSoThatEachReportYearFindsItsBranch() {
    Lineage lineage = Lineage.of(CHAIN);

    assertThat(lineage.successors("A", 2019)).containsExactly("B", "D", "E");
    assertThat(lineage.successors("B", 2021)).containsExactly("D", "E");
    assertThat(lineage.successors("D", 2024)).isEmpty();
    assertThat(List.of(2019, 2020, 2021, 2022, 2023, 2024))
        .extracting(year -> lineage.asOf("A", year))
        .containsExactly("A", "B", "B", "D", "D", "E");
    assertThat(lineage.poolsPredecessors("E", 2021, 2024)).isTrue();
    assertThat(lineage.poolsPredecessors("D", 2021, 2023)).isTrue();
    assertThat(lineage.poolsPredecessors("D", 2021, 2024)).isFalse();
  }

  @RepeatedTest(10)
  void theOrderOfTheRowsDoesNotMatter(RepetitionInfo repetition) {
    List<LineageEvent> shuffled = new ArrayList<>(CHAIN);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
    Lineage lineage = Lineage.of(shuffled);

    assertThat(lineage.successors("A", 2019)).containsExactly("B", "D", "E");
    assertThat(lineage.asOf("A", 2023)).isEqualTo("D");
    assertThat(lineage.asOf("C", 2024)).isEqualTo("E");
  }

  @Test
  void aSplitNeverHandsHistoryToItsChildren() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2022, Change.SPLIT),
                new LineageEvent("A", "C", 2022, Change.SPLIT)));

    assertThat(lineage.successors("A", 2021)).isEmpty();
    assertThat(lineage.asOf("A", 2025)).isEqualTo("A");
    assertThat(lineage.breakAt("B", 2022)).contains(Change.SPLIT);
    assertThat(lineage.breakAt("B", 2023)).isEmpty();
    assertThat(lineage.poolsPredecessors("B", 2021, 2025)).isFalse();
  }

  @Test
  void creationsAndAbolitionsBreakNoLine() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("", "N", 2022, Change.CREATE),
                new LineageEvent("O", "", 2022, Change.ABOLISH)));

    assertThat(lineage.breakAt("N", 2022)).isEmpty();
    assertThat(lineage.successors("O", 2021)).isEmpty();
    assertThat(lineage.asOf("O", 2025)).isEqualTo("O");
  }

  @Test
  void aNameThatReturnsIsNotItsOwnSuccessor() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2021, Change.RENAME),
                new LineageEvent("B", "A", 2023, Change.RENAME)));

    assertThat(lineage.successors("A", 2020)).containsExactly("B");
    assertThat(lineage.asOf("A", 2022)).isEqualTo("B");
    assertThat(lineage.asOf("A", 2023)).isEqualTo("A");
  }

  @Test
  void aBranchThatTakesInAnotherIsNotItsOwnSuccessor() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "A", 2022, Change.MERGE),
                new LineageEvent("B", "A", 2022, Change.MERGE)));

    assertThat(lineage.successors("A", 2021)).isEmpty();
    assertThat(lineage.successors("B", 2021)).containsExactly("A");
    assertThat(lineage.asOf("A", 2022)).isEqualTo("A");
    assertThat(lineage.asOf("B", 2022)).isEqualTo("A");
    assertThat(lineage.poolsPredecessors("A", 2021, 2022)).isTrue();
  }

  @Test
  void aCircleWithinOneYearComesToAnEnd() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2021, Change.RENAME),
                new LineageEvent("B", "A", 2021, Change.RENAME)));

    assertThat(lineage.successors("A", 2020)).containsExactly("B");
    assertThat(lineage.asOf("A", 2025)).isEqualTo("A");
  }
}
