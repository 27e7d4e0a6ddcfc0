package partybuilding.assessment.report.page.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.language.FixedPoint;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.score.inference.Interval;

/**
 * A branch as data: its id, name and page; then by dimension its score in each year and its change
 * between the years of each pair. A score is its figures, and the number of the reason where it
 * lacks its interval; a change is the number of its word, and its figures where they may be shown.
 * 0 stands where there is no row.
 */
final class BranchJson {
  private static final String NONE = "0";

  private final PairIndex index;
  private final List<YearPair> pairs;
  private final PageInput input;
  private final MovementWords words = new MovementWords();

  BranchJson(PairIndex index, List<YearPair> pairs, PageInput input) {
    this.index = index;
    this.pairs = pairs;
    this.input = input;
  }

  /** The words that the branches written so far refer to by number. */
  MovementWords words() {
    return words;
  }

  String of(Branch branch) {
    List<String> names = List.of(branch.id(), branch.name(), input.directory().link(branch));
    String scores =
        dimensions()
            .map(id -> list(index.years().stream().map(year -> score(branch, id, year))))
            .collect(Collectors.joining(","));
    String changes =
        dimensions()
            .map(id -> list(pairs.stream().map(pair -> change(branch, id, pair))))
            .collect(Collectors.joining(","));
    return "[" + JsonText.list(names) + ",[" + scores + "],[" + changes + "]]";
  }

  private Stream<String> dimensions() {
    return input.dimensions().stream().map(Dimension::id);
  }

  private String score(Branch branch, String dimension, int year) {
    return index.score(branch, dimension, year).map(this::score).orElse(NONE);
  }

  private String score(BranchScore score) {
    String reason = PairScore.reason(score, input.wording());
    String points = score.score().isPresent() ? figure(score.score().getAsDouble()) : "null";
    String ends = score.interval().map(Interval::onScale).map(BranchJson::ends).orElse("");
    return "[" + points + (reason.isEmpty() ? ends : ",null,null," + words.reason(reason)) + "]";
  }

  private static String ends(Interval interval) {
    return "," + figure(interval.lower()) + "," + figure(interval.upper());
  }

  private String change(Branch branch, String dimension, YearPair pair) {
    return index.change(branch, dimension, pair).map(this::change).orElse(NONE);
  }

  private String change(PairChange pair) {
    Movement movement = PairDimension.movement(pair, input.wording());
    Optional<Change> shown = pair.change().filter(c -> !movement.difference().isEmpty());
    String difference = shown.map(c -> "," + figure(c.difference())).orElse("");
    String ends =
        shown
            .flatMap(Change::interval)
            .map(i -> "," + figure(i.lower()) + "," + figure(i.upper()))
            .orElse("");
    return "[" + words.movement(movement) + difference + ends + "]";
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.joining(",", "[", "]"));
  }

  private static String figure(double figure) {
    return FixedPoint.of(figure, 1);
  }
}
