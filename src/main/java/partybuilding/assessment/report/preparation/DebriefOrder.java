package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import partybuilding.assessment.facts.preparation.BranchPreparation;

/**
 * The order in which the branches debrief: the fixed order, or a shuffle of it that can be repeated
 * on any machine with the same seed.
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
