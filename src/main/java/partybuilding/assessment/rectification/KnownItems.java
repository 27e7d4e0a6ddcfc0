package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import partybuilding.assessment.cell.Identifier;

/** The items of the files followed so far, by every number they have borne. */
final class KnownItems {
  private final List<ItemLife> lives = new ArrayList<>();
  private final NumberedItems numbered = new NumberedItems();
  private final Map<Problem, List<ItemLife>> byProblem = new HashMap<>();

  /** What a row says of a branch line. */
  private record Problem(String line, String text) {
    private static Problem of(ItemState row) {
      return new Problem(row.line(), ProblemText.plain(row.item().problem().text()));
    }
  }

  /** Begins an item that nothing known leads up to, and gives that which it may be renumbered. */
  Optional<ItemLife> begin(ItemState first) {
    Problem problem = Problem.of(first);
    List<ItemLife> alike = byProblem.computeIfAbsent(problem, unused -> new ArrayList<>(1));
    Optional<ItemLife> same =
        problem.text().isEmpty() ? Optional.empty() : sameProblem(first, alike);
    ItemLife life = new ItemLife(first);
    alike.add(life);
    lives.add(life);
    numbered.enter(life);
    return same;
  }

  /** A known item's next state. */
  void carryOn(ItemLife life, ItemState next) {
    String line = life.newest().line();
    life.put(next);
    numbered.enter(life);
    if (!line.equals(next.line())) {
      numbered.enterLine(life);
    }
  }

  /**
   * The item of the same branch line, year raised and problem that a row under another number may
   * be. A row that states no year is held against open items only.
   */
  private static Optional<ItemLife> sameProblem(ItemState row, List<ItemLife> alike) {
    return alike.stream()
        .filter(life -> sameYear(life, row))
        .filter(life -> !Identifier.same(life.newest().item().id(), row.item().id()))
        .findFirst();
  }

  private static boolean sameYear(ItemLife life, ItemState row) {
    OptionalInt stated = row.item().yearRaised();
    return stated.isPresent()
        ? stated.getAsInt() == life.yearRaised()
        : !life.newest().item().status().done();
  }

  /** Every item, by year raised, branch and number. */
  List<ItemLife> all() {
    return lives.stream().sorted(ItemLife.ORDER).toList();
  }

  /** The items by their numbers. */
  NumberedItems numbered() {
    return numbered;
  }

  /**
   * The earlier item that a row carries on by itself: of the same branch line, number and year
   * raised, with no other problem.
   */
  Optional<ItemLife> sameItem(ItemState row) {
    return numbered.of(row.item().id(), row.line()).stream()
        .filter(life -> life.in(row.year()).isEmpty())
        .filter(life -> life.canBeRaisedIn(row.item()))
        .filter(life -> sameProblem(life, row))
        .findFirst();
  }

  /**
   * The item that a row says it carries on. Where several have borne the number, that of its branch
   * line, of its year and with its problem comes first; among items of other branches only, none is
   * guessed.
   */
  Optional<ItemLife> carriedItem(ItemState row, String number) {
    boolean earlier = numbered.borneBefore(number, row.year());
    List<ItemLife> own =
        numbered.of(number, row.line()).stream()
            .filter(life -> !earlier || isEarlier(life, row))
            .toList();
    List<ItemLife> items =
        own.isEmpty() ? preferred(numbered.of(number), life -> isEarlier(life, row)) : own;
    items = preferred(items, life -> life.canBeRaisedIn(row.item()));
    items = preferred(items, ofProblem(row));
    boolean settled = items.size() == 1 || !own.isEmpty();
    return settled ? items.stream().findFirst() : Optional.empty();
  }

  /** The item raised before it that an item is the return of; of its own branch line, if one is. */
  Optional<ItemLife> recurring(ItemLife life) {
    return life.recurrenceOf().flatMap(number -> earlier(number, life));
  }

  private Optional<ItemLife> earlier(String number, ItemLife life) {
    Predicate<ItemLife> before = other -> other.yearRaised() < life.yearRaised();
    return numbered.of(number, life.newest().line()).stream()
        .filter(before)
        .findFirst()
        .or(() -> numbered.of(number).stream().filter(before).max(ItemLife.ORDER));
  }

  private static boolean isEarlier(ItemLife life, ItemState row) {
    return life.firstFile() < row.year();
  }

  private static Predicate<ItemLife> ofProblem(ItemState row) {
    Predicate<String> same = ProblemText.sameAs(row.item().problem().text());
    return life -> same.test(life.newest().item().problem().text());
  }

  private static List<ItemLife> preferred(List<ItemLife> items, Predicate<ItemLife> wanted) {
    List<ItemLife> preferred = items.stream().filter(wanted).toList();
    return preferred.isEmpty() ? items : preferred;
  }

  private static boolean sameProblem(ItemLife life, ItemState row) {
    return ProblemText.same(life.newest().item().problem().text(), row.item().problem().text());
  }
}
