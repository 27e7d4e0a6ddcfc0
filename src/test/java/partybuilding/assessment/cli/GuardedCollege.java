package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Exports of a college in which nothing changes from 2024 to 2025: 12 branches, a committee of 9
 * and 40 representatives, the same for the same seed. Half of the representatives is lenient.
 */
record GuardedCollege(long seed, String rules) {
  static final int BRANCHES = 12;
  static final int COMMITTEE = 9;
  static final int REPRESENTATIVES = 40;
  static final double LENIENT = 10;

  private static final String HEADER = "branch,evaluator_group,ballot_id,confidence,capability\n";

  static final String RULES =
      """
      language: en
      rules:
        - from: 2024
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
            capability: {scale: points, minimum: 0, maximum: 100}
          dimensions:
            confidence: {name: {zh-CN: 党建信心, en: Confidence}, indicators: {confidence: 1.0}}
            capability: {name: {zh-CN: 党建能力, en: Capability}, indicators: {capability: 1.0}}
          groups:
            committee: {weight: 0.4}
            representative: {weight: 0.6}
      """;

  /** One ballot's two answers about a branch. */
  record Vote(String group, int ballot, int branch, double confidence, double capability) {
    String row() {
      return String.format(
          Locale.ROOT,
          "Branch %02d,%s,%s%d,%.2f,%.2f",
          branch,
          group,
          group.charAt(0),
          ballot,
          confidence,
          capability);
    }

    Vote of(double otherConfidence, double otherCapability) {
      return new Vote(group, ballot, branch, otherConfidence, otherCapability);
    }
  }

  private List<Vote> votes(int year) {
    Random random = new Random(seed * 31 + year);
    List<Vote> votes = new ArrayList<>();
    for (int ballot = 0; ballot < COMMITTEE; ballot++) {
      votes.addAll(ballot("committee", ballot, 4 * random.nextGaussian(), random));
    }
    for (int ballot = 0; ballot < REPRESENTATIVES; ballot++) {
      double strictness = ballot < REPRESENTATIVES / 2 ? LENIENT : -LENIENT;
      votes.addAll(ballot("representative", ballot, strictness, random));
    }
    return votes;
  }

  private static List<Vote> ballot(String group, int ballot, double strictness, Random random) {
    List<Vote> votes = new ArrayList<>();
    for (int branch = 0; branch < BRANCHES; branch++) {
      double level = 74 + strictness;
      votes.add(
          new Vote(
              group,
              ballot,
              branch,
              within(level + 3 * random.nextGaussian()),
              within(level + 3 * random.nextGaussian())));
    }
    return votes;
  }

  private static double within(double points) {
    return Math.max(0, Math.min(100, points));
  }

  /** Writes both years, the second as the change leaves it. */
  void write(Path data, UnaryOperator<List<Vote>> change) throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("assessment.yaml"), rules);
    write(data, 2024, votes(2024));
    write(data, 2025, change.apply(votes(2025)));
  }

  private static void write(Path data, int year, List<Vote> votes) throws IOException {
    List<String> rows = votes.stream().map(Vote::row).toList();
    Files.writeString(
        data.resolve("evaluations-" + year + ".csv"), HEADER + String.join("\n", rows) + "\n");
  }
}
