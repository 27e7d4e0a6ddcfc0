package partybuilding.assessment.compare.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.SimilarProblems;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * Finds the problems that several branches have. Problems are the same if their texts are equal
 * apart from character width, white space, punctuation and case. Similar texts are proposed to the
 * reader and counted separately.
 */
public final class CommonProblemSearch {
  private static final Comparator<CommonProblem> MOST_BRANCHES =
      Comparator.comparingLong(CommonProblem::branches)
          .thenComparing(problem -> problem.all().items().size())
          .reversed()
          .thenComparing(CommonProblem::text);

  private static final Comparator<SimilarProblems> MOST_SIMILAR =
      Comparator.comparingDouble(SimilarProblems::similarity)
          .reversed()
          .thenComparing(SimilarProblems::text)
          .thenComparing(SimilarProblems::other);

  private final ComparisonInput input;
  private final Map<String, Integer> places = new HashMap<>();

  private CommonProblemSearch(ComparisonInput input, List<Branch> branches) {
    this.input = input;
    branches.forEach(branch -> places.put(branch.id(), places.size()));
  }

  /**
   * The common problems of these branches of the report year; {@code items} have their outcomes on
   * the as-of date.
   */
  public static CommonProblems of(
      ComparisonInput input, List<Branch> branches, List<FollowedItem> items) {
    return new CommonProblemSearch(input, branches).found(items);
  }

  private CommonProblems found(List<FollowedItem> items) {
    SortedMap<String, List<ProblemMention>> byWords = new TreeMap<>();
    Stream.concat(items.stream().filter(this::current).map(ProblemMention::of), gaps())
        .filter(mention -> !mention.plain().isEmpty() && places.containsKey(mention.branch()))
        .forEach(m -> byWords.computeIfAbsent(m.plain(), unused -> new ArrayList<>(1)).add(m));
    List<WordedProblem> problems =
        byWords.values().stream().map(mentions -> new WordedProblem(mentions, places)).toList();
    return new CommonProblems(
        problems.stream()
            .filter(problem -> problem.branches().size() > 1)
            .map(WordedProblem::common)
            .sorted(MOST_BRANCHES)
            .toList(),
        similar(problems, List.copyOf(byWords.keySet())));
  }

  /** Whether an item was raised by the report year or is still open, and was not cancelled. */
  private boolean current(FollowedItem item) {
    return item.outcome() != Outcome.CANCELLED
        && (item.year() == input.year() || item.outcome().open());
  }

  private Stream<ProblemMention> gaps() {
    return input.meetings().comments().stream()
        .filter(year -> year.year() == input.year())
        .map(YearlyRows<Comment>::rows)
        .flatMap(List::stream)
        .filter(comment -> comment.kind() == CommentKind.GAP)
        .map(this::gap);
  }

  private ProblemMention gap(Comment comment) {
    int year = input.year();
    String branch = input.structure().lineage().asOf(comment.branch(), year, year);
    return ProblemMention.of(comment, branch, year);
  }

  private static List<SimilarProblems> similar(List<WordedProblem> problems, List<String> words) {
    return SimilarTexts.among(words).stream()
        .map(pair -> problems.get(pair.one()).similar(problems.get(pair.other()), pair.degree()))
        .filter(similar -> similar.branches() > 1)
        .sorted(MOST_SIMILAR)
        .toList();
  }
}
