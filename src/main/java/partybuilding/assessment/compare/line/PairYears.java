package partybuilding.assessment.compare.line;

import java.util.Collection;
import java.util.List;
import partybuilding.assessment.facts.score.PairFacts;

/**
 * Two assessment years, the earlier first.
 *
 * @param from the earlier
 * @param to the later
 */
public record PairYears(int from, int to) {
  /**
   * All pairs of these years that a report with this number of branches compares, by later year.
   */
  public static List<PairYears> of(Collection<Integer> years, int reportYear, int branches) {
    return years.stream()
        .filter(to -> to == reportYear || branches <= PairFacts.MOST_BRANCHES)
        .flatMap(to -> years.stream().filter(y -> y < to).map(from -> new PairYears(from, to)))
        .toList();
  }
}
