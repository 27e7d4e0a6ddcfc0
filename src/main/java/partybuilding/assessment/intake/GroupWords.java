package partybuilding.assessment.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;

/** The words by which the rows of one export call the groups. */
final class GroupWords {
  private final List<Group> groups;

  /** How many rows call a group by a word, by the word's spelling and then as it is written. */
  private final Map<Integer, TreeMap<String, TreeMap<String, Long>>> rows = new HashMap<>();

  GroupWords(List<Group> groups) {
    this.groups = groups;
  }

  /** So many rows call a group by this word. */
  void meet(int group, String word, long times) {
    rows.computeIfAbsent(group, unused -> new TreeMap<>())
        .computeIfAbsent(Spelling.of(word), unused -> new TreeMap<>())
        .merge(word, times, Long::sum);
  }

  /** The word most used of each group that is named, by id; of equals the first by code points. */
  Map<String, String> mostUsed() {
    Map<String, String> words = new HashMap<>();
    rows.forEach((group, spellings) -> words.put(groups.get(group).id(), word(spellings)));
    return words;
  }

  private static String word(Map<String, ? extends Map<String, Long>> spellings) {
    Map<String, Long> sums = new TreeMap<>();
    spellings.forEach((spelling, written) -> sums.put(spelling, sum(written)));
    return most(Objects.requireNonNull(spellings.get(most(sums))));
  }

  private static long sum(Map<String, Long> written) {
    return written.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
