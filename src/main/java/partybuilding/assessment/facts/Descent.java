package partybuilding.assessment.facts;

import java.util.List;
import partybuilding.assessment.lineage.LineageEvent.Change;

/**
 * One step in the history of a branch of the report year or of one of its predecessors.
 *
 * @param branch the branch of the report year
 * @param year the first assessment after the step
 * @param change what happened
 * @param from the names of the branches before it; none of a branch that was newly set up
 * @param to the names of the branches after it
 */
public record Descent(String branch, int year, Change change, List<String> from, List<String> to) {
  public Descent {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
