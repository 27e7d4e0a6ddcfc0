package partybuilding.assessment.compare.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/** The list of 2025 numbers its gaps 2025-x-01, 2025-x-02; the ledger of 2026 may change that. */
class ListCheckTest {
  private final List<LedgerItem> rows = new ArrayList<>();

  private static Comment gap(String branch, String text) {
    return new Comment(2, branch, CommentKind.GAP, "capability", text, Optional.empty());
  }

  private ListCheckTest row(String id, String branch, String text, String carriedFrom) {
    Optional<String> carried = Optional.of(carriedFrom).filter(number -> !number.isEmpty());
    rows.add(
        new LedgerItem(
            Place.of("rectification-2026.csv", rows.size() + 2L),
            id,
            branch,
            OptionalInt.of(2025),
            new ItemProblem(text, LedgerItem.OTHER, Optional.empty()),
            new ItemProgress(
                ItemStatus.IN_PROGRESS, new Deadline.Unstated(), ItemDates.NONE, Optional.empty()),
            new ItemLinks(carried, Optional.empty()),
            ItemDetails.NONE));
    return this;
  }

  private void assertTold(MeetingFixture fixture, Tuple... told) {
    assertThat(fixture.listFindings(new YearlyLedger(2026, rows)))
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("changed_gap_number"))
        .extracting(
            finding -> finding.place().line(),
            finding -> finding.values().get("item"),
            finding -> finding.values().get("issued"))
        .containsExactly(told);
  }

  private static MeetingFixture twoGaps() {
    return new MeetingFixture().comments(2025, gap("x", "书记办法不多"), gap("x", "支部强弱不均"));
  }

  @Test
  void aGapWhoseNumberWasChangedIsToldWhereAnotherKeptItsOwn() {
    row("ZG-neu", "x", "书记办法不多", "").row("2025-x-02", "x", "支部强弱不均", "");

    assertTold(twoGaps(), tuple(2L, "ZG-neu", "2025-x-01"));
  }

  @Test
  void numbersThatChangedPlacesAreToldBoth() {
    row("2025-x-02", "x", "书记办法不多。", "").row("2025-x-01", "x", "支部强弱不均", "");

    assertTold(twoGaps(), tuple(2L, "2025-x-02", "2025-x-01"), tuple(3L, "2025-x-01", "2025-x-02"));
  }

  @Test
  void aListWhoseNumbersAreKeptGivesNothingToTell() {
    row("２０２５－x－01", "x", "书记办法不多", "").row("2025-x-02", "x", "别的话", "");

    assertTold(twoGaps());
  }

  @Test
  void anOfficeThatNumbersProblemsItselfIsToldNothing() {
    row("1", "x", "书记办法不多", "").row("2", "x", "支部强弱不均", "");

    assertTold(twoGaps());
  }

  @Test
  void aCarriedItemThatKeepsItsNumberShowsThatTheListCameBack() {
    row("1", "x", "书记办法不多", "").row("n1", "x", "problem n1", "n1");

    assertTold(twoGaps().problems(2025, "n1 x 2025 confidence - 整改中"), tuple(2L, "1", "2025-x-01"));
  }

  @Test
  void theListOfABranchThatWasMergedSinceIsHeldAgainstItsSuccessor() {
    row("Z-1", "z", "书记办法不多", "").row("2025-x-02", "z", "支部强弱不均", "");

    assertTold(twoGaps().merged("x", "z", 2026), tuple(2L, "Z-1", "2025-x-01"));
  }

  @Test
  void theSameWordsOfAnotherBranchAreAnotherProblem() {
    row("neu", "y", "书记办法不多", "").row("2025-x-02", "x", "支部强弱不均", "");

    assertTold(twoGaps());
  }
}
