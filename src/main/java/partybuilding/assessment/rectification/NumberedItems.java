package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.cell.Identifier;

/**
 * Items by every number they have borne, and within a number by the branch line: where each branch
 * counts its own, all branches share the numbers.
 */
final class NumberedItems {
  private final Map<String, List<ItemLife>> byNumber = new HashMap<>();
  private final Map<Place, List<ItemLife>> byPlace = new HashMap<>();

  /** By number the year of the first file that holds an item that has borne it. */
  private final Map<String, Integer> firstFiles = new HashMap<>();

  private record Place(String number, String line) {}

  /** Enters an item under the number of its newest state. */
  void enter(ItemLife life) {
    String number = Identifier.key(life.newest().item().id());
    if (life.takes(number)) {
      byNumber.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(life);
      firstFiles.merge(number, life.firstFile(), Math::min);
      enter(number, life);
    }
  }

  /** Enters an item that came into another line under all its numbers there. */
  void enterLine(ItemLife life) {
    life.numbers().forEach(number -> enter(number, life));
  }

  private void enter(String number, ItemLife life) {
    Place place = new Place(number, life.newest().line());
    byPlace.computeIfAbsent(place, unused -> new ArrayList<>(1)).add(life);
  }

  /** All items that have borne a number, in no order that says anything. */
  List<ItemLife> of(String number) {
    List<ItemLife> bearers = byNumber.getOrDefault(Identifier.key(number), List.of());
    return Collections.unmodifiableList(bearers);
  }

  /** Whether an item that a file before that of a year holds has borne a number. */
  boolean borneBefore(String number, int year) {
    return firstFiles.getOrDefault(Identifier.key(number), year) < year;
  }

  /** Whether another item of a line has borne a number in the year that raised one. */
  boolean shared(String number, ItemLife life) {
    return of(number, life.newest().line()).stream()
        .anyMatch(other -> other != life && other.yearRaised() == life.yearRaised());
  }

  /** The items of a line that have borne a number, the one raised last first. */
  List<ItemLife> of(String number, String line) {
    return byPlace.getOrDefault(new Place(Identifier.key(number), line), List.of()).stream()
        .filter(life -> life.newest().line().equals(line))
        .distinct()
        .sorted(ItemLife.ORDER.reversed())
        .toList();
  }
}
