package partybuilding.assessment.aggregate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.Caveats.Absence;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.YearCells;

/** Which weighted groups cast no valid vote on a branch that others voted on, by dimension. */
final class GroupAbsences {
  private GroupAbsences() {}

  static Set<Absence> of(YearCells cells, Rules rules) {
    Map<SumKey, BitSet> voted = new TreeMap<>();
    for (CellKey key : cells.dimensions().keySet()) {
      voted
          .computeIfAbsent(SumKey.of(key.branch(), key.measure()), unused -> new BitSet())
          .set(key.group());
    }
    Set<Absence> absences = new HashSet<>();
    voted.forEach((key, groups) -> addAbsences(key.parts(), groups, rules, absences));
    return absences;
  }

  private static void addAbsences(
      List<String> branchAndDimension, BitSet voted, Rules rules, Set<Absence> absences) {
    for (int group = 0; group < rules.groups().size(); group++) {
      if (rules.groups().get(group).weighted() && !voted.get(group)) {
        absences.add(
            new Absence(
                branchAndDimension.get(0),
                branchAndDimension.get(1),
                rules.groups().get(group).id()));
      }
    }
  }
}
