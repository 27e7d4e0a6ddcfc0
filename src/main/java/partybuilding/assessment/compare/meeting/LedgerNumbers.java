package partybuilding.assessment.compare.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * The items of each branch in the ledgers, by number and by text, with the last year that has them.
 * A comment without a number is matched by its text, because the rectification lists adopt a gap in
 * its own words and comments do not repeat the number issued there.
 */
public final class LedgerNumbers {
  /** Stands for whatever year raised an item that is open. */
  private static final int OPEN = 0;

  private final Lineage lineage;
  private final int reportYear;
  private final Map<Place, Integer> lastYears = new HashMap<>();
  private final Map<Wording, Integer> lastWordings = new HashMap<>();
  private final int lastLedger;

  public LedgerNumbers(List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    this.lineage = lineage;
    this.reportYear = reportYear;
    for (YearlyLedger ledger : ledgers) {
      for (LedgerItem item : ledger.items()) {
        String line = line(item.branch(), ledger.year());
        lastYears.merge(key(line, item.id()), ledger.year(), Math::max);
        wordings(line, item, ledger.year())
            .forEach(wording -> lastWordings.merge(wording, ledger.year(), Math::max));
      }
    }
    this.lastLedger = ledgers.stream().mapToInt(YearlyLedger::year).max().orElse(0);
  }

  /** Whether there is a ledger of that year or later at all. */
  public boolean reach(int year) {
    return lastLedger >= year;
  }

  /**
   * Whether the item that a comment of that year names stands in a ledger of then or later; or,
   * where it names none, one with the same words that was raised in that year or was open then.
   */
  public boolean takeUp(Comment comment, int year) {
    String line = line(comment.branch(), year);
    if (comment.item().isPresent()) {
      return lastYears.getOrDefault(key(line, comment.item().get()), 0) >= year;
    }
    String text = Spelling.of(comment.text());
    return Stream.of(OPEN, year)
        .anyMatch(raised -> lastWordings.getOrDefault(new Wording(line, text, raised), 0) >= year);
  }

  /** An item says by its year what it was raised for, and by being open that it still stands. */
  private static Stream<Wording> wordings(String line, LedgerItem item, int file) {
    String text = Spelling.of(item.problem().text());
    boolean open = !item.status().verified() && item.status() != ItemStatus.CANCELLED;
    return IntStream.concat(
            IntStream.of(item.yearRaised().orElse(file)),
            open ? IntStream.of(OPEN) : IntStream.empty())
        .mapToObj(raised -> new Wording(line, text, raised));
  }

  private String line(String branch, int year) {
    return lineage.asOf(branch, year, reportYear);
  }

  /** The words of a branch line's item, and the year that raised it or that it was open. */
  private record Wording(String line, String text, int raised) {}

  /** A number within a branch line. */
  private record Place(String line, String number) {}

  private static Place key(String line, String item) {
    return new Place(line, Identifier.key(item));
  }
}
