package partybuilding.assessment.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.Language;

/**
 * What readers call the groups of evaluators: the configured name, or else the word that the year's
 * evaluations use most often.
 *
 * @param words by year and group; a year is missing where its evaluations are not known
 */
public record GroupNames(Map<Integer, Map<String, String>> words) {
  /** No evaluations are known. */
  public static final GroupNames NONE = new GroupNames(Map.of());

  public GroupNames {
    words = Map.copyOf(words);
  }

  /** The names that these years' groups lead to. */
  public static GroupNames of(Map<Integer, List<GroupBallots>> ballots) {
    Map<Integer, Map<String, String>> words = new HashMap<>();
    ballots.forEach((year, groups) -> words.put(year, words(groups)));
    return new GroupNames(words);
  }

  private static Map<String, String> words(List<GroupBallots> groups) {
    Map<String, String> words = new HashMap<>();
    groups.stream()
        .filter(group -> !group.word().isEmpty())
        .forEach(group -> words.put(group.group(), group.word()));
    return Map.copyOf(words);
  }

  /** What the group of that id is called in a year. */
  public String of(String id, Rules rules, Reader reader) {
    return rules.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(group -> of(group, reader))
        .orElse(id);
  }

  /** What a group of the year's rules is called in that year. */
  public String of(Group group, Reader reader) {
    return group
        .name()
        .map(name -> name.in(reader.language()))
        .or(() -> word(group.id(), reader.year()))
        .orElseGet(() -> usual(group, reader.language()));
  }

  /**
   * Who reads of what.
   *
   * @param year the year spoken of
   * @param language the report's language
   */
  public record Reader(int year, Language language) {}

  private Optional<String> word(String id, int year) {
    return Optional.ofNullable(words.getOrDefault(year, Map.of()).get(id))
        .map(word -> word.equals(id) ? plain(word) : word);
  }

  /** Of a group that nobody names, the first word that the rules have for it. */
  private static String usual(Group group, Language language) {
    return language == Language.EN || group.aliases().isEmpty()
        ? plain(group.id())
        : group.aliases().get(0);
  }

  private static String plain(String id) {
    return id.replace('_', ' ');
  }
}
