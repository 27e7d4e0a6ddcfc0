package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import partybuilding.assessment.facts.preparation.BranchPreparation;

/**
 * The order in which the branches debrief: the fixed one, or one that is drawn. Whoever knows the
 * seed and the fixed order can draw it again, on any machine.
 *
 * @param seed of the draw; the fixed order if there is none
 */
record DebriefOrder(OptionalLong seed) {
  List<BranchPreparation> of(List<BranchPreparation> branches) {
    List<BranchPreparation> ordered = new ArrayList<>(branches);
    seed.ifPresent(drawn -> Collections.shuffle(ordered, new Random(drawn)));
    return ordered;
  }
}
