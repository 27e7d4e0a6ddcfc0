package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The closed items of one branch and dimension, by what they say. */
final class ClosedItems {
  /** The newest first; of one year, the one that comes first. */
  private static final Comparator<Placed> NEWEST =
      Comparator.comparing((Placed placed) -> placed.item().year())
          .reversed()
          .thenComparing(Placed::place);

  private final Map<String, NavigableMap<Integer, List<Placed>>> byText = new HashMap<>();
  private final Map<String, List<String>> alike = new HashMap<>();
  private final AlikeTexts texts;

  /** An item, and where it stands among the others. */
  private record Placed(FollowedItem item, int place) {}

  /** Of these items, whose order decides among those of one year. */
  ClosedItems(List<FollowedItem> items) {
    for (int i = 0; i < items.size(); i++) {
      Placed placed = new Placed(items.get(i), i);
      byText
          .computeIfAbsent(placed.item().problem().text(), unused -> new TreeMap<>())
          .computeIfAbsent(placed.item().year(), unused -> new ArrayList<>(1))
          .add(placed);
    }
    this.texts = new AlikeTexts(byText.keySet(), ProblemPairs::muchTheSame);
  }

  /** The newest item closed before this one was raised whose words are much the same. */
  Optional<FollowedItem> newestBefore(FollowedItem item) {
    return alike.computeIfAbsent(item.problem().text(), texts::to).stream()
        .flatMap(text -> Optional.ofNullable(byText.get(text)).stream())
        .flatMap(years -> newest(years, item).stream())
        .min(NEWEST)
        .map(Placed::item);
  }

  private static Optional<Placed> newest(
      NavigableMap<Integer, List<Placed>> years, FollowedItem item) {
    return years.headMap(item.year(), false).descendingMap().values().stream()
        .flatMap(List::stream)
        .filter(placed -> !endedAfter(placed.item(), item))
        .findFirst();
  }

  private static boolean endedAfter(FollowedItem before, FollowedItem item) {
    return before.dates().endedOn().isPresent()
        && item.dates().raisedOn().filter(before.dates().endedOn().get()::isAfter).isPresent();
  }
}
