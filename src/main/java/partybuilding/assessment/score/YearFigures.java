package partybuilding.assessment.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that is kept of one year's evaluations. No ballot and no withheld figure is in it.
 *
 * @param year the assessment year
 * @param names the branches that the year's export names, by id
 * @param withheld the ids of those with fewer voters than the minimum group
 * @param branches by branch and dimension, as the branches were; then those of the pools of
 *     branches that later years see as one, under the pools' keys
 * @param college by dimension
 * @param indicators by branch or pool, indicator and group
 * @param caveats what must be known before the figures are compared with another year's
 */
public record YearFigures(
    int year,
    SortedMap<String, String> names,
    Set<String> withheld,
    List<BranchFigure> branches,
    List<CollegeFigure> college,
    List<IndicatorFigure> indicators,
    Caveats caveats) {
  public YearFigures {
    names = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) names));
    withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
    branches = List.copyOf(branches);
    college = List.copyOf(college);
    indicators = List.copyOf(indicators);
  }

  /** A year of whose ballots nothing must be known. */
  public YearFigures(
      int year,
      SortedMap<String, String> names,
      Set<String> withheld,
      List<BranchFigure> branches,
      List<CollegeFigure> college,
      List<IndicatorFigure> indicators) {
    this(year, names, withheld, branches, college, indicators, Caveats.NONE);
  }
}
