package partybuilding.assessment.report.workbook.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values in the order of their first use, each kept once. */
final class NumberedValues<T> {
  private final Map<T, Integer> places = new LinkedHashMap<>();

  /** The number of a value, from 0; a new value gets the next number. */
  int place(T value) {
    return places.computeIfAbsent(value, v -> places.size());
  }

  int size() {
    return places.size();
  }

  List<T> values() {
    return List.copyOf(places.keySet());
  }
}
