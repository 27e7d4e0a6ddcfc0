package partybuilding.assessment.compare.standing;

import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.compare.standing.RelativeYear.Relative;
import partybuilding.assessment.facts.standing.TrendBasis;

/**
 * The years that one branch's trend is over.
 *
 * @param basis on which the branch stands in all of them
 * @param places where it stands, by year; the report year at least
 * @param cut whether an earlier year was left out because it cannot be compared
 */
record TrendWindow(TrendBasis basis, SortedMap<Integer, Relative> places, boolean cut) {
  /** With which others the branch is compared, by year. */
  SortedMap<Integer, String> components() {
    SortedMap<Integer, String> components = new TreeMap<>();
    places.forEach((year, place) -> components.put(year, place.component()));
    return components;
  }
}
