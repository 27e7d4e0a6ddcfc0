package partybuilding.assessment.aggregate;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.YearFigures;

/**
 * Whether the figures of a year may be published beside those that were published before. Exact
 * figures with their numbers of ballots, subtracted from each other, disclose the ballots that were
 * added or removed. So wherever a figure's ballots changed, at least as many as the minimum group
 * must have. How many changed is taken to be the difference of the numbers of ballots; where they
 * are equal the figure must be the same. Totals are checked as groups are: whoever knows a group's
 * earlier mean learns a single ballot from the score that it moved.
 */
public final class Republication {
  private final Set<String> weighted;
  private final int minimum;

  private Republication(Rules rules) {
    this.weighted = rules.weightedGroups().stream().map(Group::id).collect(toSet());
    this.minimum = rules.limits().minimumGroup();
  }

  /**
   * Whether the figures may be published.
   *
   * @param before the figures of the year that were published
   * @param now those about to be
   * @param rules of that year, in force for both
   */
  public static boolean allowed(YearFigures before, YearFigures now, Rules rules) {
    return new Republication(rules).allowed(before, now);
  }

  /**
   * What one figure says.
   *
   * @param ballots how many enter it
   * @param contents what these ballots alone decide
   */
  private record Said(long ballots, List<Object> contents) {
    static final Said NOTHING = new Said(0, List.of());

    Said and(Said other) {
      return new Said(
          ballots + other.ballots,
          Stream.concat(contents.stream(), other.contents.stream()).toList());
    }
  }

  private boolean allowed(YearFigures before, YearFigures now) {
    Set<String> grouped = grouped(before);
    grouped.retainAll(grouped(now));
    return allowed(dimensions(before), dimensions(now))
        && allowed(totals(before, grouped), totals(now, grouped))
        && allowed(groups(before, grouped), groups(now, grouped));
  }

  private boolean allowed(Map<List<String>, Said> before, Map<List<String>, Said> now) {
    return Stream.concat(before.keySet().stream(), now.keySet().stream())
        .distinct()
        .allMatch(
            key ->
                allowed(
                    before.getOrDefault(key, Said.NOTHING), now.getOrDefault(key, Said.NOTHING)));
  }

  private boolean allowed(Said before, Said now) {
    long changed = Math.abs(now.ballots() - before.ballots());
    return changed == 0 ? now.contents().equals(before.contents()) : changed >= minimum;
  }

  private static Map<List<String>, Said> dimensions(YearFigures year) {
    Map<List<String>, Said> all = new HashMap<>();
    for (BranchFigure figure : year.branches()) {
      List<Object> contents = List.of(figure.score(), figure.shares());
      all.put(List.of(figure.branch(), figure.dimension()), new Said(figure.ballots(), contents));
    }
    return all;
  }

  /** The indicators of which single groups' figures appear. */
  private static Set<String> grouped(YearFigures year) {
    return year.indicators().stream()
        .filter(figure -> !figure.group().equals(IndicatorFigure.ALL))
        .map(IndicatorFigure::indicator)
        .collect(toSet());
  }

  /** All weighted groups together, of the other indicators. */
  private Map<List<String>, Said> totals(YearFigures year, Set<String> grouped) {
    Map<List<String>, Said> all = new HashMap<>();
    for (IndicatorFigure figure : year.indicators()) {
      boolean counts =
          figure.group().equals(IndicatorFigure.ALL) || weighted.contains(figure.group());
      if (counts && !grouped.contains(figure.indicator())) {
        all.merge(List.of(figure.branch(), figure.indicator()), said(figure), Said::and);
      }
    }
    return all;
  }

  private static Map<List<String>, Said> groups(YearFigures year, Set<String> grouped) {
    Map<List<String>, Said> all = new HashMap<>();
    for (IndicatorFigure figure : year.indicators()) {
      if (grouped.contains(figure.indicator())) {
        all.put(List.of(figure.branch(), figure.indicator(), figure.group()), said(figure));
      }
    }
    return all;
  }

  private static Said said(IndicatorFigure figure) {
    return new Said(figure.ballots(), List.of(Objects.requireNonNull(figure.statistics())));
  }
}
