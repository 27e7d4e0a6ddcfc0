package partybuilding.assessment.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * Ledgers of some years and branches as an office could have kept them, and what its committee said
 * in the last of them; the same for the same seed.
 */
final class OfficeLedgers {
  static final int LAST = 2025;

  private static final int FIRST = 2023;
  private static final List<String> DIMENSIONS =
      List.of("confidence", "capability", "project_integration", LedgerItem.OTHER);
  private static final List<String> WORDS =
      List.of("组织生活", "=党课", "联系\n群众", "“两张皮”", "台账；记录", "品牌, 项目", "谈心-谈话", "３个支部", "<责任区>");

  private final Random random;
  private final boolean shared;
  private final List<String> branches;
  private final List<YearlyLedger> ledgers = new ArrayList<>();

  OfficeLedgers(long seed) {
    this.random = new Random(seed);
    this.shared = random.nextBoolean();
    this.branches = List.of("a", "机电系党总支", "it中心党总支").subList(0, 1 + random.nextInt(3));
    List<LedgerItem> items = List.of();
    for (int year = FIRST; year <= LAST; year++) {
      items = next(year, items);
      ledgers.add(new YearlyLedger(year, items));
    }
  }

  List<String> branches() {
    return branches;
  }

  List<YearlyLedger> ledgers() {
    return random.nextInt(20) == 0 ? List.of() : ledgers;
  }

  /** What of the year before is left, and what is new. */
  private List<LedgerItem> next(int year, List<LedgerItem> before) {
    List<LedgerItem> items = new ArrayList<>();
    before.stream()
        .filter(item -> !item.status().verified() && item.status() != ItemStatus.CANCELLED)
        .forEach(item -> items.add(again(item, year)));
    int running = 0;
    for (String branch : branches) {
      running = shared ? running : 0;
      for (int i = random.nextInt(6); i > 0; i--) {
        running++;
        items.add(raised(year, branch, number(year, branch, running)));
      }
    }
    return items;
  }

  /** As a college numbers its problems, a branch its own, or an earlier list had numbered them. */
  private String number(int year, String branch, int running) {
    if (shared) {
      return "ZG%d-%03d".formatted(year, running);
    }
    return running % 2 == 0 ? "%d-%s-%02d".formatted(year, branch, running) : year + "/" + running;
  }

  private LedgerItem raised(int year, String branch, String number) {
    ItemStatus status = any(List.of(ItemStatus.NOT_STARTED, ItemStatus.IN_PROGRESS));
    return new LedgerItem(
        Place.of("rectification-" + year + ".csv", 2),
        number,
        branch,
        OptionalInt.of(year),
        new ItemProblem(text(), any(DIMENSIONS), maybe(any(List.of(Requirement.values())))),
        progress(status, LocalDate.of(year, 12, 1 + random.nextInt(28)), year),
        new ItemLinks(Optional.empty(), returned(branch, year)),
        new ItemDetails(maybe("专项督查"), maybe(text()), maybe("组织委员")));
  }

  private LedgerItem again(LedgerItem item, int year) {
    LocalDate raised = item.dates().raisedOn().orElse(LocalDate.of(year - 1, 12, 1));
    return new LedgerItem(
        Place.of("rectification-" + year + ".csv", 2),
        item.id(),
        item.branch(),
        item.yearRaised(),
        item.problem(),
        progress(any(List.of(ItemStatus.values())), raised, year),
        new ItemLinks(Optional.empty(), item.links().recurrenceOf()),
        item.details());
  }

  private ItemProgress progress(ItemStatus status, LocalDate raised, int year) {
    Optional<LocalDate> completed =
        status.done() ? Optional.of(LocalDate.of(year, 12, 29)) : Optional.empty();
    Optional<LocalDate> closed = status.verified() ? completed : Optional.empty();
    return new ItemProgress(
        status, deadline(year), new ItemDates(Optional.of(raised), completed, closed), maybe("合格"));
  }

  private Deadline deadline(int year) {
    return any(
        List.of(
            new Deadline.On(LocalDate.of(year + 1, 1 + random.nextInt(12), 28)),
            new Deadline.AtOnce(),
            new Deadline.LongTerm(),
            new Deadline.Unstated()));
  }

  /** The number of a closed problem of the branch, now and then. */
  private Optional<String> returned(String branch, int year) {
    return ledgers.stream()
        .filter(ledger -> ledger.year() < year)
        .flatMap(ledger -> ledger.items().stream())
        .filter(item -> item.branch().equals(branch) && item.status().verified())
        .map(LedgerItem::id)
        .findFirst()
        .filter(unused -> random.nextInt(3) == 0);
  }

  /** Gaps with the number of an item, with one that no ledger has, and without any. */
  Comment[] comments() {
    List<LedgerItem> newest = ledgers.get(ledgers.size() - 1).items();
    return branches.stream()
        .flatMap(branch -> IntStream.range(0, random.nextInt(4)).mapToObj(i -> gap(branch, newest)))
        .toArray(Comment[]::new);
  }

  private Comment gap(String branch, List<LedgerItem> newest) {
    Optional<String> number =
        switch (random.nextInt(4)) {
          case 0 ->
              newest.stream().filter(i -> i.branch().equals(branch)).map(LedgerItem::id).findAny();
          case 1 -> Optional.of("DP-" + random.nextInt(100));
          default -> Optional.empty();
        };
    return new Comment(2, branch, CommentKind.GAP, any(DIMENSIONS), text(), number);
  }

  private String text() {
    return any(WORDS) + any(WORDS) + "不够" + random.nextInt(100_000);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
