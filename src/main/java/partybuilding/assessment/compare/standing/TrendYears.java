package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.line.AsIsYear;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.standing.RelativeYear.Relative;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.trend.Series;
import partybuilding.assessment.trend.Series.Point;

/**
 * The years of one dimension, cut into series that measure one thing. A series ends with the report
 * year and goes back over at most ten years, until a merger or a split of the branch, a changed
 * measuring, or a year in which the branch stands on another basis.
 */
final class TrendYears {
  private final Lines lines;
  private final String dimension;
  private final Map<String, Integer> unbrokenSince;
  private final SortedMap<Integer, RelativeYear> backwards =
      new TreeMap<>(Collections.reverseOrder());
  private final Map<List<Object>, SortedMap<Integer, Double>> centres = new HashMap<>();
  private final Map<Period, Map<SortedMap<Integer, String>, List<String>>> together =
      new HashMap<>();

  /** Some years in which branches stand on one basis. */
  private record Period(TrendBasis basis, Set<Integer> years) {}

  /** {@code unbrokenSince} is the first year of each of the report year's branches as it is now. */
  TrendYears(Lines lines, String dimension, Map<String, Integer> unbrokenSince) {
    this.lines = lines;
    this.dimension = dimension;
    this.unbrokenSince = unbrokenSince;
    lines
        .years()
        .tailMap(lines.reportYear() - BranchTrend.MOST_YEARS + 1)
        .forEach((year, seen) -> backwards.put(year, relative(year, seen)));
  }

  private RelativeYear relative(int year, AsIsYear seen) {
    return new RelativeYear(seen.scored(dimension), lines.standingsOf(year).effects(dimension));
  }

  /** The window of a branch; empty where it stands nowhere in the report year. */
  Optional<TrendWindow> window(String branch) {
    return Optional.ofNullable(backwards.get(lines.reportYear()))
        .flatMap(newest -> newest.basisOf(branch))
        .map(basis -> window(branch, basis));
  }

  private TrendWindow window(String branch, TrendBasis basis) {
    SortedMap<Integer, Relative> places = new TreeMap<>();
    for (Map.Entry<Integer, RelativeYear> entry : backwards.entrySet()) {
      Optional<TrendBasis> then = entry.getValue().basisOf(branch);
      if (then.isPresent() && !(then.get() == basis && continues(branch, entry.getKey()))) {
        return new TrendWindow(basis, places, true);
      }
      Optional.ofNullable(entry.getValue().on(basis).get(branch))
          .ifPresent(place -> places.put(entry.getKey(), place));
    }
    return new TrendWindow(basis, places, false);
  }

  private boolean continues(String branch, int year) {
    return isUnbroken(branch, year) && lines.measuredAlike(dimension, year, lines.reportYear());
  }

  private boolean isUnbroken(String branch, int since) {
    return unbrokenSince.getOrDefault(branch, Integer.MAX_VALUE) <= since;
  }

  /**
   * The branch's places re-centred on the branches that are compared with it in all its years, so
   * that branches that are added or removed do not move the others; empty below two years or
   * without other branches.
   */
  Optional<Series> series(TrendWindow window) {
    SortedMap<Integer, Double> centre =
        centres.computeIfAbsent(
            List.of(window.basis(), window.components()), unused -> centre(window));
    if (centre.size() < 2) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    centre.forEach(
        (year, mean) ->
            Optional.ofNullable(window.places().get(year))
                .map(place -> new Point(year, place.value() - mean, place.standardError()))
                .ifPresent(points::add));
    return Optional.of(new Series(points));
  }

  /** The mean over the companions of a window, by year; no years if there are none. */
  private SortedMap<Integer, Double> centre(TrendWindow window) {
    SortedMap<Integer, Double> means = new TreeMap<>();
    List<String> companions = companions(window);
    if (companions.size() > 1) {
      for (int year : window.places().keySet()) {
        means.put(year, mean(year, window.basis(), companions));
      }
    }
    return means;
  }

  private List<String> companions(TrendWindow window) {
    Period period = new Period(window.basis(), Set.copyOf(window.places().keySet()));
    return together
        .computeIfAbsent(period, this::together)
        .getOrDefault(window.components(), List.of());
  }

  /** The unbroken branches of a period by what they are compared with in its years. */
  private Map<SortedMap<Integer, String>, List<String>> together(Period period) {
    int first = Collections.min(period.years());
    return unbrokenSince.keySet().stream()
        .filter(branch -> isUnbroken(branch, first))
        .collect(Collectors.groupingBy(branch -> components(branch, period)));
  }

  private SortedMap<Integer, String> components(String branch, Period period) {
    SortedMap<Integer, String> components = new TreeMap<>();
    for (int year : period.years()) {
      place(branch, year, period.basis()).ifPresent(p -> components.put(year, p.component()));
    }
    return components;
  }

  private Optional<Relative> place(String branch, int year, TrendBasis basis) {
    return Optional.ofNullable(backwards.get(year)).map(then -> then.on(basis).get(branch));
  }

  private double mean(int year, TrendBasis basis, List<String> branches) {
    double sum = 0;
    for (String branch : branches) {
      sum += place(branch, year, basis).orElseThrow().value();
    }
    return sum / branches.size();
  }
}
