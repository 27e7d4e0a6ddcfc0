package partybuilding.assessment.compare.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.rectification.ClosingRule;
import partybuilding.assessment.rectification.FollowedItems;
import partybuilding.assessment.rectification.LedgerHistory;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * The rectification list of an earlier year, as that year's report gave it out: from the files up
 * to that year alone, and as of its last day.
 *
 * @param ledgers of all years
 * @param comments of all years
 */
public record EarlierList(
    List<YearlyLedger> ledgers,
    List<YearlyRows<Comment>> comments,
    Lineage lineage,
    Rulebook rulebook) {
  /** What the list of a year holds, by branch. */
  public List<ListedItem> of(int year) {
    List<YearlyLedger> known = ledgers.stream().filter(l -> l.year() <= year).toList();
    LedgerHistory history = LedgerHistory.of(known, lineage, year);
    ClosingRule rule =
        new ClosingRule(y -> rulebook.rulesOf(y).conventions().closedMeans(), history);
    LocalDate end = LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    FollowedItems items = new FollowedItems(history, end, rule);
    return new ListComparison(items.items(), texts(year), inUse(known, year))
        .listed(List.of(), List.of());
  }

  private List<CommentText> texts(int year) {
    return comments.stream()
        .filter(rows -> rows.year() == year)
        .flatMap(rows -> rows.rows().stream())
        .map(comment -> text(comment, year))
        .toList();
  }

  private CommentText text(Comment comment, int year) {
    return new CommentText(
        year,
        lineage.asOf(comment.branch(), year, year),
        comment.kind(),
        comment.dimension(),
        comment.text(),
        comment.item(),
        Optional.empty());
  }

  private Stream<String> inUse(List<YearlyLedger> known, int year) {
    return Stream.concat(
        known.stream().flatMap(ledger -> ledger.items().stream()).map(LedgerItem::id),
        comments.stream()
            .filter(rows -> rows.year() <= year)
            .flatMap(rows -> rows.rows().stream())
            .flatMap(comment -> comment.item().stream()));
  }
}
