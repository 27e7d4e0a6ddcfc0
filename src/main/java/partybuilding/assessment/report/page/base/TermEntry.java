package partybuilding.assessment.report.page.base;

import java.util.List;

/**
 * A term and its explanation.
 *
 * @param term what it is about
 * @param lines at least one
 */
public record TermEntry(String term, List<String> lines) {
  public TermEntry {
    lines = List.copyOf(lines);
  }
}
