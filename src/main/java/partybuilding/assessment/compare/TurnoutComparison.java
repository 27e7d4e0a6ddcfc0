package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.contract.Turnout;

/** The turnout of all years, beside the ballots that count. */
final class TurnoutComparison {
  private final Material material;

  TurnoutComparison(Material material) {
    this.material = material;
  }

  /** By year, in the order of its file. */
  List<GroupTurnout> turnout() {
    List<GroupTurnout> all = new ArrayList<>();
    for (YearlyRows<Turnout> year : material.meetings().turnout()) {
      for (Turnout group : year.rows()) {
        all.add(new GroupTurnout(year.year(), group, ballots(year.year(), group.group())));
      }
    }
    return all;
  }

  private OptionalLong ballots(int year, String group) {
    int minimum = material.rulebook().rulesOf(year).limits().minimumGroup();
    return material.meetings().ballotsOf(year).stream()
        .filter(ballots -> ballots.group().equals(group))
        .flatMapToLong(ballots -> ballots.ballots().stream())
        .filter(count -> count == 0 || count >= minimum)
        .findFirst();
  }
}
