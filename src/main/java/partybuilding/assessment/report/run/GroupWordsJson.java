package partybuilding.assessment.report.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.facts.Comparison;
import tools.jackson.core.JsonGenerator;

/**
 * What each year's evaluations call the groups that have no name in the rules, so that a figure can
 * be explained from the report alone in the words of its pages.
 */
final class GroupWordsJson {
  private static final String PROPERTY = "group-words";

  private GroupWordsJson() {}

  static void write(JsonGenerator json, Comparison facts) {
    Map<Integer, Map<String, String>> years = new TreeMap<>();
    facts
        .meetings()
        .names()
        .words()
        .forEach(
            (year, words) -> {
              Map<String, String> unnamed = new TreeMap<>(words);
              unnamed.keySet().removeAll(named(facts, year));
              years.put(year, unnamed);
            });
    years.values().removeIf(Map::isEmpty);
    if (!years.isEmpty()) {
      write(json, years);
    }
  }

  private static void write(JsonGenerator json, Map<Integer, Map<String, String>> years) {
    json.writeObjectPropertyStart(PROPERTY);
    years.forEach(
        (year, words) -> {
          json.writeObjectPropertyStart(year.toString());
          words.forEach(json::writeStringProperty);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private static Collection<String> named(Comparison facts, int year) {
    List<Group> groups = facts.rulebook().rulesOf(year).groups();
    return groups.stream().filter(group -> group.name().isPresent()).map(Group::id).toList();
  }

  /** The words that a record holds. */
  static GroupNames read(Map<String, Object> record) {
    Map<Integer, Map<String, String>> years = new HashMap<>();
    if (record.get(PROPERTY) instanceof Map<?, ?> written) {
      written.forEach(
          (year, words) -> {
            if (words instanceof Map<?, ?> groups && String.valueOf(year).matches("\\d{4}")) {
              years.put(Integer.valueOf(String.valueOf(year)), texts(groups));
            }
          });
    }
    return new GroupNames(years);
  }

  private static Map<String, String> texts(Map<?, ?> groups) {
    Map<String, String> words = new HashMap<>();
    groups.forEach((group, word) -> words.put(String.valueOf(group), String.valueOf(word)));
    return words;
  }
}
