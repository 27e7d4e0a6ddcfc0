package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

    assertThat(lineage.asOf("A", 2019, 2020)).isEqualTo("B");
    assertThat(lineage.asOf("A", 2020, 2025)).isEqualTo("A");
    assertThat(lineage.pools(Set.of("A", "X"), 2019)).isEmpty();
    assertThat(lineage.asOf("A", 2019)).isEqualTo("A");
    assertThat(lineage.asOf("A", 2020)).isEqualTo("B");
    assertThat(lineage.breakAt("B", 2020, 2025)).isEmpty();
    assertThat(lineage.poolsPredecessors("B", 2019, 2025)).isFalse();
  }

  @Test
  void mergedBranchesBothCountTowardTheNewOneWhichPoolsThem() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "C", 2022, Change.MERGE),
                new LineageEvent("B", "C", 2022, Change.MERGE)));

    assertThat(lineage.pools(Set.of("A", "B", "X"), 2021))
        .containsExactly(pool("C", 2022, "A", "B"));
    assertThat(lineage.pools(Set.of("A", "X"), 2021)).isEmpty();
    assertThat(lineage.pools(Set.of("A", "B"), 2022)).isEmpty();
    assertThat(lineage.breakAt("C", 2022, 2025)).contains(Change.MERGE);
    assertThat(lineage.breakAt("C", 2023, 2025)).isEmpty();
    assertThat(lineage.breakAt("A", 2022, 2025)).isEmpty();
    assertThat(lineage.poolsPredecessors("C", 2021, 2022)).isTrue();
    assertThat(lineage.poolsPredecessors("C", 2022, 2025)).isFalse();
    assertThat(lineage.poolsPredecessors("C", 2019, 2021)).isFalse();
  }

  @Test
  void aYearIsSeenAsItWasAndOnceMoreForEveryLaterYearThatPoolsMore() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "C", 2022, Change.MERGE),
                new LineageEvent("B", "C", 2022, Change.MERGE),
                new LineageEvent("P", "Q", 2022, Change.MERGE),
                new LineageEvent("Q", "Q", 2022, Change.MERGE),
                new LineageEvent("C", "D", 2024, Change.MERGE),
                new LineageEvent("X", "D", 2024, Change.MERGE)));
    List<String> branches = List.of("A", "B", "P", "Q", "X", "Y");

    List<View> views = lineage.views(branches, 2021);

    assertThat(views).extracting(View::since).containsExactly(2021, 2022, 2024);
    assertThat(views.get(0).keys()).containsEntry("A", "A").containsEntry("X", "X").hasSize(6);
    String c = pool("C", 2022, "A", "B").key();
    String q = pool("Q", 2022, "P", "Q").key();
    assertThat(views.get(1).keys()).containsEntry("B", c).containsEntry("P", q);
    assertThat(views.get(1).branches().keySet()).containsExactlyInAnyOrder(c, q, "X", "Y");
    String d = pool("D", 2024, "A", "B", "X").key();
    assertThat(views.get(2).keys()).containsEntry("B", d).containsEntry("Q", q);
    assertThat(views.get(2).branches().get(d)).containsExactly("A", "B", "X");
    assertThat(lineage.views(branches, 2024)).extracting(View::since).containsExactly(2024);
    assertThat(lineage.views(List.of("A", "Y"), 2021))
        .extracting(View::since)
        .containsExactly(2021);
  }

  @Test
  void aChainIsFollowedThroughEveryChangeSoThatEachReportYearFindsItsBranch() {
    Lineage lineage = Lineage.of(CHAIN);

    assertThat(lineage.pools(Set.of("A", "C"), 2019))
        .containsExactly(pool("D", 2022, "A", "C"), pool("E", 2024, "A", "C"));
    assertThat(lineage.pools(Set.of("B", "C"), 2021))
        .containsExactly(pool("D", 2022, "B", "C"), pool("E", 2024, "B", "C"));
    assertThat(lineage.pools(Set.of("D"), 2024)).isEmpty();
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

    assertThat(lineage.pools(List.of("C", "A"), 2019))
        .containsExactly(pool("D", 2022, "A", "C"), pool("E", 2024, "A", "C"));
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

    assertThat(lineage.pools(Set.of("A", "B", "C"), 2021)).isEmpty();
    assertThat(lineage.asOf("A", 2025)).isEqualTo("A");
    assertThat(lineage.breakAt("B", 2022, 2025)).contains(Change.SPLIT);
    assertThat(lineage.breakAt("B", 2023, 2025)).isEmpty();
    assertThat(lineage.poolsPredecessors("B", 2021, 2025)).isFalse();
  }

  @Test
  void creationsAndAbolitionsBreakNoLine() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("", "N", 2022, Change.CREATE),
                new LineageEvent("O", "", 2022, Change.ABOLISH)));

    assertThat(lineage.breakAt("N", 2022, 2025)).isEmpty();
    assertThat(lineage.asOf("O", 2021, 2025)).isEqualTo("O");
    assertThat(lineage.asOf("O", 2025)).isEqualTo("O");
  }

  @Test
  void aNameThatReturnsIsNotItsOwnSuccessor() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2021, Change.RENAME),
                new LineageEvent("B", "A", 2023, Change.RENAME)));

    assertThat(lineage.pools(Set.of("A"), 2020)).isEmpty();
    assertThat(lineage.asOf("A", 2022)).isEqualTo("B");
    assertThat(lineage.asOf("A", 2023)).isEqualTo("A");
    assertThat(lineage.asOf("B", 2021, 2023)).isEqualTo("A");
  }

  @Test
  void aBranchThatTakesInAnotherIsNotItsOwnSuccessor() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "A", 2022, Change.MERGE),
                new LineageEvent("B", "A", 2022, Change.MERGE)));

    assertThat(lineage.pools(Set.of("A", "B"), 2021)).containsExactly(pool("A", 2022, "A", "B"));
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

    assertThat(lineage.asOf("A", 2020, 2025)).isEqualTo("A");
    assertThat(lineage.asOf("A", 2025)).isEqualTo("A");
  }

  @Test
  void aBranchThatTakesInOneAfterAnotherHasAPoolOfEachTime() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("B", "A", 2022, Change.MERGE),
                new LineageEvent("C", "A", 2024, Change.MERGE),
                new LineageEvent("A", "D", 2025, Change.RENAME)));

    assertThat(lineage.pools(Set.of("A", "B", "C"), 2021))
        .containsExactly(
            pool("A", 2022, "A", "B"),
            pool("A", 2024, "A", "B", "C"),
            pool("D", 2025, "A", "B", "C"));
    assertThat(lineage.pools(Set.of("A", "C"), 2023))
        .containsExactly(pool("A", 2024, "A", "C"), pool("D", 2025, "A", "C"));
    assertThat(lineage.breakAt("D", 2022, 2025)).contains(Change.MERGE);
    assertThat(lineage.breakAt("D", 2025, 2025)).isEmpty();
  }

  @Test
  void aBreakStaysOnTheLineWhenTheBranchIsRenamedLater() {
    Lineage lineage = Lineage.of(CHAIN);

    assertThat(lineage.breakAt("E", 2022, 2024)).contains(Change.MERGE);
    assertThat(lineage.breakAt("D", 2022, 2023)).contains(Change.MERGE);
    assertThat(lineage.breakAt("E", 2024, 2024)).isEmpty();
  }

  @Test
  void aSplitBreaksTheLineOfWhatIsLeftToo() {
    Lineage lineage = Lineage.of(List.of(new LineageEvent("A", "B", 2022, Change.SPLIT)));

    assertThat(lineage.breakAt("A", 2022, 2025)).contains(Change.SPLIT);
    assertThat(lineage.breakAt("A", 2023, 2025)).isEmpty();
  }

  @Test
  void changesBoundTheYearsThatTheRegisterLeavesOpen() {
    Lineage lineage = Lineage.of(CHAIN);

    assertThat(lineage.lastYear("A")).hasValue(2019);
    assertThat(lineage.firstYear("B")).hasValue(2020);
    assertThat(lineage.lastYear("B")).hasValue(2021);
    assertThat(lineage.firstYear("D")).as("it may have taken the others in").isEmpty();
    assertThat(lineage.firstYear("A")).isEmpty();
    assertThat(lineage.lastYear("E")).isEmpty();
  }

  @Test
  void aBranchThatCameBackIsNotBounded() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2021, Change.RENAME),
                new LineageEvent("B", "A", 2023, Change.RENAME)));

    assertThat(lineage.lastYear("A")).isEmpty();
    assertThat(lineage.firstYear("A")).isEmpty();
    assertThat(lineage.lastYear("B")).hasValue(2022);
  }

  private static Pool pool(String id, int since, String... members) {
    return new Pool(id, since, new TreeSet<>(List.of(members)));
  }

  @Test
  void aBranchsHistoryIsThatOfEveryLineItCarriesOn() {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("A", "B", 2020, Change.RENAME),
                new LineageEvent("B", "D", 2022, Change.MERGE),
                new LineageEvent("C", "D", 2022, Change.MERGE),
                new LineageEvent("D", "E", 2024, Change.SPLIT),
                new LineageEvent("", "X", 2023, Change.CREATE),
                new LineageEvent("Y", "", 2023, Change.ABOLISH)));

    assertThat(lineage.history("D", 2025))
        .extracting(LineageEvent::year, LineageEvent::from)
        .containsExactly(tuple(2020, "A"), tuple(2022, "B"), tuple(2022, "C"), tuple(2024, "D"));
    assertThat(lineage.history("D", 2023)).hasSize(3);
    assertThat(lineage.history("E", 2025)).extracting(LineageEvent::from).containsExactly("D");
    assertThat(lineage.history("X", 2025)).hasSize(1);
    assertThat(lineage.history("Y", 2025)).isEmpty();
    assertThat(lineage.history("Z", 2025)).isEmpty();
  }
}
