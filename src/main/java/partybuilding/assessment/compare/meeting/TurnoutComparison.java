package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.facts.meeting.GroupTurnout;

/** The turnout of all years, beside the ballots that count. */
final class TurnoutComparison {
  private final ComparisonInput input;

  TurnoutComparison(ComparisonInput input) {
    this.input = input;
  }

  /** By year, in the order of its file. */
  List<GroupTurnout> turnout() {
    List<GroupTurnout> all = new ArrayList<>();
    for (YearlyRows<Turnout> year : input.meetings().turnout()) {
      for (Turnout group : year.rows()) {
        all.add(new GroupTurnout(year.year(), group, ballots(year.year(), group.group())));
      }
    }
    return all;
  }

  private OptionalLong ballots(int year, String group) {
    int minimum = input.rulebook().rulesOf(year).limits().minimumGroup();
    return input.meetings().ballotsOf(year).stream()
        .filter(ballots -> ballots.group().equals(group))
        .flatMapToLong(ballots -> ballots.ballots().stream())
        .filter(count -> count == 0 || count >= minimum)
        .findFirst();
  }
}
