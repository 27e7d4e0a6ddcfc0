package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.lineage.Lineage;

/** Ledgers year by year, judged. */
final class Judgement {
  private final List<YearlyLedger> ledgers = new ArrayList<>();

  static Judgement of(int year, Item... items) {
    return new Judgement().and(year, items);
  }

  Judgement and(int year, Item... items) {
    ledgers.add(new YearlyLedger(year, Arrays.stream(items).map(Item::item).toList()));
    return this;
  }

  List<JudgedItem> on(String asOf) {
    return on(asOf, ClosedMeans.CLOSED, Lineage.of(List.of()));
  }

  List<JudgedItem> on(String asOf, ClosedMeans closedMeans, Lineage lineage) {
    LocalDate day = LocalDate.parse(asOf);
    LedgerHistory history = LedgerHistory.of(ledgers, lineage, day.getYear());
    return new CohortJudge(history, day, new ClosingRule(year -> closedMeans, history)).judge();
  }
}
