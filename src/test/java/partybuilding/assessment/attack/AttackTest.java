package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.disclosure.Grain;

/**
 * What somebody can compute who has every table, the weights, and the numbers of voters of every
 * group, withheld or not.
 */
class AttackTest {
  private static final int COLLEGES = 200;
  private static final int GRADED = 2;
  private static final int STRENGTH = 1;
  private static final double GRADE_STEP = 20;

  static LongStream colleges() {
    return LongStream.range(0, COLLEGES);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void nothingWithheldFollowsFromWhatACollegePublishes(long seed, @TempDir Path folder) {
    RandomCollege college = new RandomCollege(seed);
    ReadableTables tables = ReadableTables.write(college.facts(), folder);
    List<String> told = new ArrayList<>();
    for (String branch : college.voters().byBranch().keySet()) {
      if (college.voters().of(branch) < college.rules().limits().minimumGroup()) {
        told.addAll(figuresOf(branch, tables));
      } else {
        told.addAll(votesOf(branch, college, tables));
        told.addAll(sumsOf(branch, college, tables));
        told.addAll(wordsOfFew(branch, college, tables));
      }
    }
    told.addAll(branchesInTheCollege(college, tables));
    assertThat(told).isEmpty();
  }

  /** The rows of a withheld branch hold its name and why it is withheld, and nothing else. */
  private static List<String> figuresOf(String branch, ReadableTables tables) {
    List<String> names =
        List.of(
            "year",
            "branch_id",
            "branch",
            "dimension",
            "indicator",
            "evaluator_group",
            "verdict",
            "standing_verdict",
            "note");
    List<String> told = new ArrayList<>();
    for (String table : List.of("scores.csv", "scores-as-was.csv", "indicators.csv")) {
      for (Map<String, String> row : tables.rows(table)) {
        if (row.containsValue(branch)) {
          row.forEach(
              (column, cell) -> {
                if (!names.contains(column) && !cell.isEmpty()) {
                  told.add(table + " " + branch + " " + column + " " + cell);
                }
              });
        }
      }
    }
    return told;
  }

  /** How many of each group graded a branch as good, from its share. */
  private static List<String> votesOf(String branch, RandomCollege college, ReadableTables tables) {
    if (grouped("overall", tables)) {
      return List.of();
    }
    Optional<Double> share =
        tables.find(
            "scores.csv", "good_share", Map.of("branch_id", branch, "dimension", "overall"));
    int[] voters = answering(branch, college, GRADED);
    return share
        .map(
            s ->
                determined(
                    s,
                    step(branch, college, GRADED).shares().doubleValue(),
                    new WholeNumbers(parts(college.rules(), voters, 1), voters)))
        .orElse(List.of())
        .stream()
        .map(group -> branch + ": good votes of group " + group)
        .toList();
  }

  private static List<Integer> determined(double value, double step, WholeNumbers numbers) {
    return numbers.determined(value - step / 2, value + step / 2);
  }

  /** The sum of each group's points, from the score. */
  private static List<String> sumsOf(String branch, RandomCollege college, ReadableTables tables) {
    List<String> told = new ArrayList<>();
    for (int d = 0; d < college.rules().dimensions().size(); d++) {
      Dimension dimension = college.rules().dimensions().get(d);
      boolean grouped =
          dimension.parts().stream().allMatch(part -> grouped(part.indicator(), tables));
      Optional<Double> score =
          tables.find(
              "scores.csv", "score", Map.of("branch_id", branch, "dimension", dimension.id()));
      if (!grouped && score.isPresent()) {
        int[] voters = giving(branch, college, d);
        double unit = d == GRADED ? GRADE_STEP : d == STRENGTH ? 0.5 : 1;
        double lowest = d == GRADED ? 40 : 0;
        int[] largest =
            IntStream.of(voters).map(n -> (int) Math.round(n * (100 - lowest) / unit)).toArray();
        double step = step(branch, college, d).points().doubleValue();
        WholeNumbers numbers = new WholeNumbers(parts(college.rules(), voters, unit), largest);
        determined(score.get() - lowest, step, numbers)
            .forEach(group -> told.add(branch + ": " + dimension.id() + " of group " + group));
      }
    }
    return told;
  }

  /**
   * What the few said who answered one of two indicators: the sums of those who answered both, and
   * of those who did not, are unknown; the published means are equations.
   */
  private static List<String> wordsOfFew(
      String branch, RandomCollege college, ReadableTables tables) {
    List<GroupVoters> groups = college.voters().groups(branch);
    List<String> told = new ArrayList<>();
    Reach reach = new TwoIndicators(branch, college, tables).reach();
    for (int group = 0; group < groups.size(); group++) {
      for (int indicator = 0; indicator < 2; indicator++) {
        int few = TwoIndicators.few(groups.get(group), indicator);
        if (few > 0 && few < college.rules().limits().minimumGroup()) {
          double width = reach.widthOf(TwoIndicators.unit(group, indicator + 2));
          if (width < few) {
            told.add(branch + ": the " + few + " of group " + group + " within " + width);
          }
        }
      }
    }
    return told;
  }

  /** A college figure that spoke of one branch more than are shown would tell that branch. */
  private static List<String> branchesInTheCollege(RandomCollege college, ReadableTables tables) {
    List<String> told = new ArrayList<>();
    for (Dimension dimension : college.rules().dimensions()) {
      Map<String, String> row = Map.of("dimension", dimension.id());
      double[] shown =
          tables.rows("scores.csv").stream()
              .filter(r -> dimension.id().equals(r.get("dimension")))
              .map(r -> r.getOrDefault("score", ""))
              .filter(cell -> !cell.isEmpty())
              .mapToDouble(Double::parseDouble)
              .toArray();
      double branches = tables.find("college.csv", "branches", row).orElse(0.0);
      double score = tables.find("college.csv", "score", row).orElse(0.0);
      double mean = IntStream.range(0, shown.length).mapToDouble(i -> shown[i]).sum() / branches;
      if (branches != shown.length || (branches > 0 && Math.abs(mean - score) > 1e-9)) {
        told.add("the college's " + dimension.id() + " holds more than is shown");
      }
    }
    return told;
  }

  /**
   * The twin: were the shares of hidden groups exact, trying all whole numbers would tell votes of
   * many colleges. So the attack is one.
   */
  @Test
  void exactSharesWouldTellTheVotesOfHiddenGroups() {
    int told = 0;
    for (long seed = 0; seed < COLLEGES; seed++) {
      RandomCollege college = new RandomCollege(seed);
      for (String branch : college.voters().byBranch().keySet()) {
        int[] voters = answering(branch, college, GRADED);
        boolean hidden = IntStream.of(voters).anyMatch(n -> n < 5);
        if (hidden && IntStream.of(voters).noneMatch(n -> n == 0)) {
          double[] parts = parts(college.rules(), voters, 1);
          double share =
              IntStream.range(0, voters.length)
                  .mapToDouble(g -> parts[g] * college.good(branch, g))
                  .sum();
          told += new WholeNumbers(parts, voters).determined(share, share).isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(told).isGreaterThan(COLLEGES);
  }

  private static boolean grouped(String indicator, ReadableTables tables) {
    return tables.rows("indicators.csv").stream()
        .filter(row -> indicator.equals(row.get("indicator")))
        .noneMatch(row -> "all".equals(row.get("evaluator_group")) && "".equals(row.get("note")));
  }

  private static int[] answering(String branch, RandomCollege college, int indicator) {
    return college.voters().groups(branch).stream()
        .mapToInt(voters -> voters.answering().get(indicator))
        .toArray();
  }

  private static int[] giving(String branch, RandomCollege college, int dimension) {
    return college.voters().groups(branch).stream()
        .mapToInt(voters -> voters.giving().get(dimension))
        .toArray();
  }

  /** What one unit of each group has of the weighted figure. */
  private static double[] parts(Rules rules, int[] voters, double unit) {
    return IntStream.range(0, voters.length)
        .mapToDouble(g -> rules.groups().get(g).weight().doubleValue() * unit / voters[g])
        .toArray();
  }

  /** The step a figure is rounded to; it follows from the numbers of voters. */
  private static Grain step(String branch, RandomCollege college, int dimension) {
    Voters voters = college.voters();
    return Disclosure.decide(voters, college.rules())
        .precision()
        .ofDimension(Set.of(branch), college.rules().dimensions().get(dimension));
  }
}
