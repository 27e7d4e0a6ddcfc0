package partybuilding.assessment.compare.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.file.Rulebook;
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
    FollowedItems items = new FollowedItems(history, AssessmentYear.lastDay(year), rule);
    return new ListComparison(items.items(), texts(year), inUse(known, year))
        .listed(List.of(), List.of());
  }

  /**
   * Whether the committee named a problem like this in a year, on a branch of that year, whether or
   * not a ledger held it: of no other can the list of that year have a row.
   */
  public boolean mayName(int year, BiPredicate<String, String> problem) {
    return ListedGaps.of(texts(year), List.of()).unlisted().values().stream()
        .anyMatch(said -> problem.test(said.get(0).branch(), ListedGaps.problem(said).text()));
  }

  private List<CommentText> texts(int year) {
    return comments.stream()
        .filter(rows -> rows.year() == year)
        .flatMap(rows -> rows.rows().stream())
        .map(
            comment ->
                CommentText.of(
                    year, lineage.asOf(comment.branch(), year, year), comment, Optional.empty()))
        .toList();
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
