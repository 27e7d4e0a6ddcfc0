package partybuilding.assessment.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random columns of one of the three layouts.
 *
 * @param names the canonical ones
 * @param labels what the header calls them
 */
record RandomColumns(List<String> names, List<String> labels) {
  private static final List<List<String>> LAYOUTS =
      List.of(
          List.of("confidence", "overall"),
          List.of("confidence", "overall"),
          List.of("confidence", "overall"),
          List.of("indicator", "score", "grade"),
          List.of("indicator", "score", "grade"),
          List.of("indicator", "good_votes", "fairly_good_votes", "average_votes", "poor_votes"));
  private static final List<String> OPTIONAL =
      List.of("ballot_id", "evaluator_branch", "validity", "year", "remark");
  private static final Map<String, List<String>> LABELS =
      Map.ofEntries(
          Map.entry("branch_id", List.of("branch_id", "党组织编号")),
          Map.entry("branch", List.of("branch", "党组织", "述职对象")),
          Map.entry("evaluator_group", List.of("evaluator_group", "票种", "评委 类别")),
          Map.entry("ballot_id", List.of("ballot_id", "票号", "答卷编号")),
          Map.entry("evaluator_branch", List.of("evaluator_branch", "所在党组织")),
          Map.entry("validity", List.of("validity", "是否有效")),
          Map.entry("year", List.of("year", "年度")),
          Map.entry("remark", List.of("备注", "")),
          Map.entry("confidence", List.of("confidence", "信心", "信心（必填）")),
          Map.entry("overall", List.of("overall", "总评")),
          Map.entry("indicator", List.of("indicator", "指标")),
          Map.entry("score", List.of("score", "得分")),
          Map.entry("grade", List.of("grade", "等次")),
          Map.entry("good_votes", List.of("good_votes", "好票")),
          Map.entry("fairly_good_votes", List.of("fairly_good_votes", "较好票")),
          Map.entry("average_votes", List.of("average_votes", "一般票")),
          Map.entry("poor_votes", List.of("poor_votes", "差票")));

  RandomColumns {
    names = List.copyOf(names);
    labels = List.copyOf(labels);
  }

  static RandomColumns of(Dice dice) {
    List<String> names = new ArrayList<>(dice.of(LAYOUTS));
    names.add("evaluator_group");
    names.add(dice.percent(60) ? "branch_id" : "branch");
    if (dice.percent(40) && !names.contains("branch")) {
      names.add("branch");
    }
    OPTIONAL.stream().filter(name -> dice.percent(45)).forEach(names::add);
    Collections.shuffle(names, new Random(dice.below(1000)));
    return new RandomColumns(names, names.stream().map(name -> label(name, dice)).toList());
  }

  private static String label(String name, Dice dice) {
    return dice.of(LABELS.getOrDefault(name, List.of(name)));
  }
}
