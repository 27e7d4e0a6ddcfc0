package partybuilding.assessment.compare.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.rectification.YearlyLedger;

/** Which item numbers the ledgers hold for which branch, and until when. */
public final class LedgerNumbers {
  private final Lineage lineage;
  private final int reportYear;
  private final Map<Place, Integer> lastYears = new HashMap<>();
  private final int lastLedger;

  public LedgerNumbers(List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    this.lineage = lineage;
    this.reportYear = reportYear;
    for (YearlyLedger ledger : ledgers) {
      for (LedgerItem item : ledger.items()) {
        String line = line(item.branch(), ledger.year());
        lastYears.merge(key(line, item.id()), ledger.year(), Math::max);
      }
    }
    this.lastLedger = ledgers.stream().mapToInt(YearlyLedger::year).max().orElse(0);
  }

  /** Whether there is a ledger of that year or later at all. */
  public boolean reach(int year) {
    return lastLedger >= year;
  }

  /** Whether the item that a comment of that year names stands in a ledger of then or later. */
  public boolean takeUp(Comment comment, int year) {
    String line = line(comment.branch(), year);
    return comment.item().isPresent()
        && lastYears.getOrDefault(key(line, comment.item().get()), 0) >= year;
  }

  private String line(String branch, int year) {
    return lineage.asOf(branch, year, reportYear);
  }

  /** A number within a branch line. */
  private record Place(String line, String number) {}

  private static Place key(String line, String item) {
    return new Place(line, Identifier.key(item));
  }
}
