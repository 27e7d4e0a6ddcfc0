package partybuilding.assessment.compare.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.meeting.EarlierList;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.ItemNotice.ChangedGapNumber;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.rectification.ProblemText;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * Holds the ledger of the report year against the rectification list of the year before, which may
 * have come back as that ledger. What the committee named and no ledger held carries on no item, so
 * that only the list shows whether its number was changed.
 *
 * @param ledgers of all years
 * @param meetings whose comments name gaps
 * @param lineage the branches that carry on others
 * @param rulebook the rules of every year
 */
public record ListCheck(
    List<YearlyLedger> ledgers, Meetings meetings, Lineage lineage, Rulebook rulebook) {
  /** A row of the list and a row of the ledger that have this in common are about one problem. */
  private record Problem(String branch, String text) {}

  /**
   * The gaps that stand in the ledger under other numbers than the list issued. Nothing is reported
   * of a ledger that keeps no number of the list: its office numbers problems itself.
   */
  public Findings changedNumbers(int reportYear) {
    int year = reportYear - 1;
    List<LedgerItem> ledger = ledger(reportYear);
    List<LedgerItem> rows =
        ledger.stream()
            .filter(row -> row.links().carriedFrom().isEmpty())
            .filter(row -> row.yearRaised().orElse(0) == year)
            .toList();
    NoticeBoard board = new NoticeBoard();
    EarlierList list = new EarlierList(ledgers, meetings.comments(), lineage, rulebook);
    Set<Problem> stated =
        rows.stream().map(row -> stated(row, reportYear)).collect(Collectors.toSet());
    if (list.mayName(year, (b, text) -> stated.contains(problem(b, year, text, reportYear)))) {
      List<ListedItem> gaps =
          list.of(year).stream()
              .filter(ListedItem.Named.class::isInstance)
              .filter(gap -> !gap.problem().text().isBlank())
              .toList();
      if (ledger.stream().anyMatch(LedgerItem::keepsNumber) || keepsOne(gaps, rows)) {
        changed(gaps, rows, year).forEach(board::add);
      }
    }
    return board.found();
  }

  private List<LedgerItem> ledger(int year) {
    return ledgers.stream()
        .filter(ledger -> ledger.year() == year)
        .flatMap(ledger -> ledger.items().stream())
        .toList();
  }

  private static boolean keepsOne(List<ListedItem> gaps, List<LedgerItem> rows) {
    Set<String> issued = keys(gaps, ListedItem::id);
    return rows.stream().anyMatch(row -> issued.contains(Identifier.key(row.id())));
  }

  private static <T> Set<String> keys(List<T> some, Function<T, String> number) {
    return some.stream().map(number).map(Identifier::key).collect(Collectors.toSet());
  }

  private Stream<Notice> changed(List<ListedItem> gaps, List<LedgerItem> rows, int year) {
    Map<Problem, List<LedgerItem>> byProblem =
        rows.stream().collect(Collectors.groupingBy(row -> stated(row, year + 1)));
    return gaps.stream()
        .collect(
            Collectors.groupingBy(
                gap -> problem(gap.branch(), year, gap.problem().text(), year + 1),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(e -> others(e.getValue(), byProblem.getOrDefault(e.getKey(), List.of()), year));
  }

  private Problem stated(LedgerItem row, int reportYear) {
    return problem(row.branch(), reportYear, row.problem().text(), reportYear);
  }

  private Problem problem(String branch, int year, String text, int reportYear) {
    return new Problem(lineage.asOf(branch, year, reportYear), ProblemText.plain(text));
  }

  /**
   * Of the rows about one problem those that bear no number of its gaps, each with one of these.
   */
  private static Stream<Notice> others(List<ListedItem> gaps, List<LedgerItem> rows, int year) {
    Set<String> issued = keys(gaps, ListedItem::id);
    Set<String> borne = keys(rows, LedgerItem::id);
    List<LedgerItem> renumbered =
        rows.stream().filter(row -> !issued.contains(Identifier.key(row.id()))).toList();
    List<String> missing =
        gaps.stream()
            .map(ListedItem::id)
            .filter(id -> !borne.contains(Identifier.key(id)))
            .toList();
    return IntStream.range(0, Math.min(renumbered.size(), missing.size()))
        .mapToObj(i -> notice(renumbered.get(i), missing.get(i), year));
  }

  private static Notice notice(LedgerItem row, String issued, int year) {
    return new ChangedGapNumber(row.place(), row.id(), issued, Integer.toString(year));
  }
}
