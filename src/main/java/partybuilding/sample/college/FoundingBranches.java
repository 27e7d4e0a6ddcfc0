package partybuilding.sample.college;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.sample.college.SampleBranch.Title;
import partybuilding.sample.plan.Phrases;
import partybuilding.sample.plan.SamplePlan;

/** The branches a college begins with: named ones first, then numbered ones. */
final class FoundingBranches {
  private static final List<String> KINDS = List.of("教学", "机关", "教辅");

  private FoundingBranches() {}

  static List<SampleBranch> of(SamplePlan plan) {
    List<Title> named =
        Phrases.rows("branches.txt").stream()
            .map(row -> new Title(row.get(0), row.get(1), row.get(2), row.get(3)))
            .toList();
    return IntStream.range(0, plan.branches())
        .mapToObj(seat -> founder(plan, seat, seat < named.size() ? named.get(seat) : next(seat)))
        .toList();
  }

  /** The number of the {@code place}th branch ever, all numbers of a plan being equally long. */
  static String id(SamplePlan plan, int place) {
    int digits = Math.max(2, Integer.toString(plan.branches()).length());
    String number = Integer.toString(place + 1);
    return "B" + "0".repeat(Math.max(0, digits - number.length())) + number;
  }

  private static SampleBranch founder(SamplePlan plan, int seat, Title title) {
    return new SampleBranch(
        id(plan, seat), seat, title, plan.firstYear(), plan.lastYear(), List.of(seat));
  }

  private static Title next(int seat) {
    String kind = KINDS.get(seat % KINDS.size());
    String number = "第" + (seat + 1) + kind;
    return new Title(number + "党总支", kind + (seat + 1), kind, number + "总支");
  }
}
