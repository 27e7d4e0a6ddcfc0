package partybuilding.assessment.report.page.pair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.report.page.base.Movement;

/**
 * The words of changes and the reasons beside scores, each stored once and referred to by number.
 */
final class MovementWords {
  private final Map<String, Integer> movements = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  /** The number of the words for a change. */
  int movement(Movement movement) {
    List<String> words =
        List.of(movement.style(), movement.sign(), movement.word(), movement.reason());
    return number("[" + JsonText.list(words) + "]", movements);
  }

  int reason(String reason) {
    return number(JsonText.of(reason), reasons);
  }

  private static int number(String text, Map<String, Integer> known) {
    int next = known.size();
    Integer number = known.putIfAbsent(text, next);
    return number == null ? next : number;
  }

  List<String> movements() {
    return List.copyOf(movements.keySet());
  }

  List<String> reasons() {
    return List.copyOf(reasons.keySet());
  }
}
