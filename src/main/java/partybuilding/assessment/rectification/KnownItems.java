package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import partybuilding.assessment.cell.Identifier;

/** The items of the files followed so far, by every number they have borne. */
final class KnownItems {
  private final List<ItemLife> lives = new ArrayList<>();
  private final Map<String, Set<ItemLife>> byNumber = new HashMap<>();
  private final Map<List<String>, List<ItemLife>> byProblem = new HashMap<>();

  /** An item that nothing known leads up to. */
  ItemLife begin(ItemState first) {
    ItemLife life = new ItemLife(first);
    byProblem.computeIfAbsent(problem(first), unused -> new ArrayList<>()).add(life);
    lives.add(life);
    number(first, life);
    return life;
  }

  /** A known item's next state. */
  void carryOn(ItemLife life, ItemState next) {
    life.put(next);
    number(next, life);
  }

  private void number(ItemState state, ItemLife life) {
    byNumber
        .computeIfAbsent(Identifier.key(state.item().id()), unused -> new HashSet<>())
        .add(life);
  }

  private static List<String> problem(ItemState state) {
    return List.of(state.line(), ProblemText.plain(state.item().problem().text()));
  }

  /**
   * The item of the same branch line, year raised and problem that a row under another number may
   * be. A row that states no year is held against open items only.
   */
  Optional<ItemLife> sameProblem(ItemState row) {
    if (ProblemText.plain(row.item().problem().text()).isEmpty()) {
      return Optional.empty();
    }
    return byProblem.getOrDefault(problem(row), List.of()).stream()
        .filter(life -> !Identifier.same(life.newest().item().id(), row.item().id()))
        .filter(life -> sameYear(life, row))
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

  /** The items that have borne a number, the one raised last first. */
  List<ItemLife> numbered(String number) {
    return byNumber.getOrDefault(Identifier.key(number), Set.of()).stream()
        .sorted(ItemLife.ORDER.reversed())
        .toList();
  }

  /**
   * The earlier item that a row carries on by itself: of the same branch line, number and year
   * raised, with no other problem.
   */
  Optional<ItemLife> sameItem(ItemState row) {
    return numbered(row.item().id()).stream()
        .filter(life -> life.in(row.year()).isEmpty())
        .filter(life -> life.newest().line().equals(row.line()))
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
    List<ItemLife> items = numbered(number);
    items = preferred(items, life -> life.firstFile() < row.year());
    items = preferred(items, life -> life.newest().line().equals(row.line()));
    items = preferred(items, life -> life.canBeRaisedIn(row.item()));
    items = preferred(items, life -> sameProblem(life, row));
    boolean settled =
        items.size() == 1 || items.stream().anyMatch(l -> l.newest().line().equals(row.line()));
    return settled ? items.stream().findFirst() : Optional.empty();
  }

  /** The item raised before it that an item is the return of; of its own branch line, if one is. */
  Optional<ItemLife> recurring(ItemLife life) {
    List<ItemLife> named =
        life.recurrenceOf().map(this::numbered).orElse(List.of()).stream()
            .filter(earlier -> earlier.yearRaised() < life.yearRaised())
            .toList();
    String line = life.newest().line();
    return preferred(named, earlier -> earlier.newest().line().equals(line)).stream().findFirst();
  }

  private static List<ItemLife> preferred(List<ItemLife> items, Predicate<ItemLife> wanted) {
    List<ItemLife> preferred = items.stream().filter(wanted).toList();
    return preferred.isEmpty() ? items : preferred;
  }

  private static boolean sameProblem(ItemLife life, ItemState row) {
    return ProblemText.same(life.newest().item().problem().text(), row.item().problem().text());
  }
}
