package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.rectification.FollowedItem;

/**
 * The gaps that the committee named, by the ledger item that each speaks of: the one whose number
 * it names, else an open one of the branch with the same words.
 */
final class ListedGaps {
  private final Map<FollowedItem, List<CommentText>> byItem = new HashMap<>();
  private final Map<Subject, List<CommentText>> unlisted = new HashMap<>();
  private final Map<Subject, FollowedItem> items = new HashMap<>();

  /**
   * What one or more gaps speak of.
   *
   * @param number of an item, in the form in which numbers are compared; empty where none is named
   * @param text in normal form; empty where a number is named
   */
  record Subject(String branch, String number, String text) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::branch)
            .thenComparing(Subject::number)
            .thenComparing(Subject::text);

    private static Subject of(CommentText gap) {
      String number = gap.item().map(Identifier::key).orElse("");
      return new Subject(gap.branch(), number, number.isEmpty() ? Spelling.of(gap.text()) : "");
    }

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  private ListedGaps() {}

  /** Those among some comments, and some items. */
  static ListedGaps of(List<CommentText> texts, List<FollowedItem> items) {
    ListedGaps gaps = new ListedGaps();
    items.forEach(gaps::enter);
    texts.stream()
        .filter(text -> text.kind() == CommentKind.GAP)
        .sorted(
            Comparator.comparing(CommentText::text)
                .thenComparing(CommentText::dimension)
                .thenComparing(text -> text.item().orElse("")))
        .forEach(gaps::add);
    return gaps;
  }

  /** The newest of several items with one number or text. */
  private void enter(FollowedItem item) {
    items.put(new Subject(item.branch(), Identifier.key(item.id()), ""), item);
    if (item.outcome().open()) {
      items.put(new Subject(item.branch(), "", Spelling.of(item.problem().text())), item);
    }
  }

  private void add(CommentText gap) {
    Subject subject = Subject.of(gap);
    Optional.ofNullable(items.get(subject))
        .map(item -> byItem.computeIfAbsent(item, unused -> new ArrayList<>(1)))
        .orElseGet(() -> unlisted.computeIfAbsent(subject, unused -> new ArrayList<>(1)))
        .add(gap);
  }

  /** Those that speak of an item. */
  List<CommentText> of(FollowedItem item) {
    return byItem.getOrDefault(item, List.of());
  }

  /** Those that speak of no item, together where they speak of the same. */
  Map<Subject, List<CommentText>> unlisted() {
    return unlisted;
  }

  /** The problem that some gaps name together: what each of them says, once. */
  static ItemProblem problem(List<CommentText> gaps) {
    String text = gaps.stream().map(CommentText::text).distinct().collect(Collectors.joining("；"));
    return new ItemProblem(text, gaps.get(0).dimension(), Optional.empty());
  }
}
