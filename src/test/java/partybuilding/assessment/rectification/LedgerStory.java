package partybuilding.assessment.rectification;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.ledger.LedgerExport;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Finding;

/** Yearly ledgers as offices write them, read and followed. Branches: 机电系 (B01) and 机关 (B02). */
final class LedgerStory {
  private final ExportsFolder exports;
  private final List<YearlyLedger> ledgers = new ArrayList<>();

  LedgerStory(Path folder) {
    this.exports = new ExportsFolder(folder);
  }

  LedgerStory file(int year, String text) {
    List<LedgerItem> items =
        LedgerExport.read(exports.write("rectification-" + year + ".csv", text)).items();
    ledgers.add(new YearlyLedger(year, items));
    return this;
  }

  private LedgerHistory history(Lineage lineage) {
    int newest = ledgers.stream().mapToInt(YearlyLedger::year).max().orElseThrow();
    return LedgerHistory.of(ledgers, lineage, newest);
  }

  /** Every item: year raised, then file:branch number status of each of its states. */
  List<String> lives() {
    return lives(Lineage.of(List.of()));
  }

  List<String> lives(Lineage lineage) {
    return history(lineage).items().stream()
        .map(life -> life.yearRaised() + ":" + states(life))
        .toList();
  }

  private static String states(ItemLife life) {
    StringBuilder states = new StringBuilder();
    for (ItemState state : life.states()) {
      LedgerItem item = state.item();
      states
          .append(' ')
          .append(state.year())
          .append(' ')
          .append(item.branch())
          .append(' ')
          .append(item.id())
          .append(' ')
          .append(item.status().code());
    }
    return states.toString();
  }

  List<Finding> findings() {
    return history(Lineage.of(List.of())).notices().stream().map(Finding::of).toList();
  }

  /** Every item on a day: number, outcome, and what else is to be said of it. */
  List<String> on(String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return followed(day).items().stream().map(item -> line(item, day)).toList();
  }

  /** What came back, and after it what may have. */
  List<Recurrence> recurrences(String asOf) {
    return followed(LocalDate.parse(asOf)).recurrences();
  }

  private FollowedItems followed(LocalDate day) {
    LedgerHistory history = history(Lineage.of(List.of()));
    return new FollowedItems(history, day, rule(history));
  }

  private static ClosingRule rule(LedgerHistory history) {
    return new ClosingRule(year -> ClosedMeans.CLOSED, history);
  }

  private static String line(FollowedItem item, LocalDate day) {
    StringBuilder line = new StringBuilder(item.id() + " " + item.outcome());
    item.dates().endedOn().ifPresent(ended -> line.append(" on ").append(ended));
    item.dates()
        .age()
        .ifPresent(
            age ->
                line.append(' ')
                    .append(item.dates().daysOverdue().orElseThrow())
                    .append(" days, ")
                    .append(age.code()));
    if (item.fallsDueAfter(day)) {
      line.append(" due soon");
    }
    if (item.state().reopenings() > 0) {
      line.append(" reopened ").append(item.state().reopenings());
    }
    return line.append(item.state().unverified() ? " unverified" : "").toString();
  }

  /** What the years did: year, number of the item's place, and the step. */
  List<String> steps(String asOf) {
    LedgerHistory history = history(Lineage.of(List.of()));
    return new ItemSteps(history, LocalDate.parse(asOf), rule(history))
        .steps()
        .map(LedgerStory::line)
        .toList();
  }

  private static String line(ItemStep step) {
    StringBuilder line = new StringBuilder().append(step.year());
    line.append(step.openStart() ? " open" : "").append(step.entered() ? " raised" : "");
    line.append(step.reopened() ? " reopened" : "").append(step.closed() ? " closed" : "");
    line.append(step.cancelled() ? " cancelled" : "");
    return line.append(step.openEnd() ? " -> open" : "").toString();
  }

  /** The cohorts' items on the day each is judged: year raised and outcome. */
  List<String> judged(String asOf) {
    LedgerHistory history = history(Lineage.of(List.of()));
    return new CohortJudge(history, LocalDate.parse(asOf), rule(history))
        .judge().stream().map(item -> item.year() + " " + item.outcome()).toList();
  }
}
