package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;

/** Counts the voters of one branch, group by group. */
final class VoterCount {
  private final List<int[]> indicatorsOfDimensions = new ArrayList<>();
  private final int[] voters;
  private final int[][] answering;
  private final int[][] giving;
  private final int[][] partly;

  VoterCount(Rules rules) {
    for (Dimension dimension : rules.dimensions()) {
      indicatorsOfDimensions.add(
          dimension.parts().stream()
              .mapToInt(part -> rules.indexOfIndicator(part.indicator()))
              .toArray());
    }
    int groups = rules.groups().size();
    voters = new int[groups];
    answering = new int[groups][rules.indicators().size()];
    giving = new int[groups][rules.dimensions().size()];
    partly = new int[groups][rules.dimensions().size()];
  }

  /** Counts the voter of a row. */
  void add(PanelRows panel, int row) {
    int group = panel.group(row);
    voters[group]++;
    for (int indicator = 0; indicator < answering[group].length; indicator++) {
      answering[group][indicator] += answers(panel, row, indicator);
    }
    for (int dimension = 0; dimension < indicatorsOfDimensions.size(); dimension++) {
      int[] indicators = indicatorsOfDimensions.get(dimension);
      int answered = 0;
      for (int indicator : indicators) {
        answered += answers(panel, row, indicator);
      }
      if (answered == indicators.length) {
        giving[group][dimension]++;
      } else if (answered > 0) {
        partly[group][dimension]++;
      }
    }
  }

  private static int answers(PanelRows panel, int row, int indicator) {
    return panel.answer(row, indicator) == Answers.NONE ? 0 : 1;
  }

  /** By group, in the rules' order. */
  List<GroupVoters> byGroup() {
    return IntStream.range(0, voters.length)
        .mapToObj(
            group ->
                new GroupVoters(
                    voters[group],
                    numbers(answering[group]),
                    numbers(giving[group]),
                    numbers(partly[group])))
        .toList();
  }

  private static List<Integer> numbers(int[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }
}
