package partybuilding.assessment.rectification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.discovery.Exports;
import partybuilding.assessment.intake.ledger.Ledgers;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Finding;

/** Yearly ledgers as offices write them, read and followed. Branches: 机电系 (B01) and 机关 (B02). */
final class LedgerStory {
  private final Exports exports;
  private final List<YearlyLedger> ledgers = new ArrayList<>();

  LedgerStory(Path folder) {
    this.exports = new Exports(folder);
  }

  LedgerStory file(int year, String text) {
    List<LedgerItem> items =
        Ledgers.read(exports.write("rectification-" + year + ".csv", text)).items();
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
}
