package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** What the rules may decide about a ballot that contradicts itself. */
class ConflictingBallotsTest {
  private static final List<Row> CHANGED =
      List.of(
          Row.of(2, "P1", "B01", 90),
          Row.of(3, "P1", "B02", 80),
          Row.of(4, "P1", "B01", 70),
          Row.of(5, "P1", "B01", 90));

  private static Rules rules(String rule) {
    return RulebookReader.read("assessment.yaml", "conflicting-ballots: " + rule).rulesOf(2023);
  }

  private static Finding superseded(long line, String by) {
    return new Finding(
        Severity.WARNING,
        "superseded_ballot",
        Place.of(Ballots.FILE, line),
        Map.of("otherLine", by));
  }

  @Test
  void theFirstRowCountsAndOnlyWhatDiffersFromItIsTold() {
    Ballots ballots = Ballots.of(CHANGED, rules("first"));

    assertThat(ballots.counted().get("B01")).containsExactly(9000);
    assertThat(ballots.board().findings()).containsExactly(superseded(4, "2"));
    assertThat(ballots.account().rows().passedOver()).isEqualTo(new PassedOver(2, 0, 0, 0, 0, 0));
    assertThat(ballots.account().rows().refused()).isZero();
    assertThat(ballots.account().rows().accepted()).isEqualTo(2);
  }

  @Test
  void theLastRowCountsAndOnlyWhatDiffersFromItIsTold() {
    Ballots ballots = Ballots.of(CHANGED.subList(0, 3), rules("last"));

    assertThat(ballots.counted().get("B01")).containsExactly(7000);
    assertThat(ballots.board().findings()).containsExactly(superseded(2, "4"));
    assertThat(ballots.panel().voters().of("B01")).isEqualTo(1);
  }

  @Test
  void byDefaultNoneCountsAndEachNamesOneThatDiffers() {
    Ballots ballots = Ballots.of(CHANGED);

    assertThat(ballots.board().findings())
        .containsExactly(
            error("conflicting_ballot", Place.of(Ballots.FILE, 2), Map.of("otherLine", "4")),
            error("conflicting_ballot", Place.of(Ballots.FILE, 4), Map.of("otherLine", "2")),
            error("conflicting_ballot", Place.of(Ballots.FILE, 5), Map.of("otherLine", "4")));
    assertThat(ballots.account().rows().accepted()).isEqualTo(1);
  }

  @Test
  void noRuleTellsWhichOfTwoGroupsABallotBelongsTo() {
    List<Row> rows =
        List.of(new Row(2, "1", "B01", 0, 90, "好"), new Row(3, "1", "B01", 2, 90, "好"));
    for (String rule : List.of("refuse", "first", "last")) {
      Ballots ballots = Ballots.of(rows, rules(rule));

      assertThat(ballots.board().findings())
          .containsExactly(
              error("ballot_of_two_groups", Place.of(Ballots.FILE, 2), Map.of("otherLine", "3")),
              error("ballot_of_two_groups", Place.of(Ballots.FILE, 3), Map.of("otherLine", "2")));
      assertThat(ballots.account().rows().refused()).isEqualTo(2);
    }
  }

  @Test
  void differentBallotsNeverContradictEachOther() {
    assertThat(
            Ballots.of(List.of(Row.of(2, "P1", "B01", 90), Row.of(3, "P2", "B01", 10)))
                .board()
                .findings())
        .isEmpty();
  }
}
