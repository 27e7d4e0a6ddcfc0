package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import partybuilding.assessment.cli.Terminal;

/**
 * Three branches and two meetings. In the first a committee of six and twenty representatives rate
 * every branch; in the second the committee is four, of whom one leaves out the last branch.
 */
final class SmallCommittee {
  static final List<String> BRANCHES = List.of("b1", "b2", "b3");
  static final List<String> DIMENSIONS = List.of("confidence", "work", "order");
  static final double WEIGHT = .4;
  static final int REPRESENTATIVES = 20;
  private static final int COMMITTEE_BEFORE = 6;

  private static final String RULES =
      """
      minimum-group: %d
      rules:
        - from: 2019
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
            work: {scale: points, minimum: 0, maximum: 100}
            order: {scale: points, minimum: 0, maximum: 100}
          dimensions:
            confidence: {indicators: {confidence: 1.0}}
            work: {indicators: {work: 1.0}}
            order: {indicators: {order: 1.0}}
          groups: {committee: {weight: 0.4}, representative: {weight: 0.6}}
      """;

  /**
   * What each member says more than the committee's mean. Means are the same in both, also those of
   * the three who rate every branch.
   */
  private static final int[][] ALIKE = {{-1, 0, 1, 0}, {1, -2, 1, 0}, {-1, 2, -1, 0}};

  private static final int[][] APART = {{-9, 3, 6, 0}, {12, -8, -4, 0}, {-8, 15, -7, 0}};

  private final Path folder;

  private SmallCommittee(Path folder) {
    this.folder = folder;
  }

  /** The committee's members agree. */
  static SmallCommittee agreeing(Path folder) {
    return new SmallCommittee(folder).write(ALIKE);
  }

  /** They do not, and each branch gets the same from them as a whole. */
  static SmallCommittee disagreeing(Path folder) {
    return new SmallCommittee(folder).write(APART);
  }

  /** How many of the committee rated a branch at the second meeting. */
  static int voters(int branch) {
    return branch == 2 ? 3 : 4;
  }

  private SmallCommittee write(int[][] differences) {
    try {
      Files.createDirectories(folder.resolve("data"));
      Files.writeString(folder.resolve("data/evaluations-2024.csv"), before());
      Files.writeString(folder.resolve("data/evaluations-2025.csv"), now(differences));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String before() {
    List<String> rows = header();
    for (int branch = 0; branch < BRANCHES.size(); branch++) {
      for (int i = 0; i < COMMITTEE_BEFORE; i++) {
        rows.add(row("committee", i, branch, 80 + 2 * branch + (i * 7 + branch * 3) % 11));
      }
      representatives(rows, branch, 77);
    }
    return text(rows);
  }

  private static String now(int[][] differences) {
    List<String> rows = header();
    for (int branch = 0; branch < BRANCHES.size(); branch++) {
      for (int i = 0; i < voters(branch); i++) {
        rows.add(row("committee", i, branch, 82 + branch + differences[branch][i]));
      }
      representatives(rows, branch, 79);
    }
    return text(rows);
  }

  private static void representatives(List<String> rows, int branch, int level) {
    for (int i = 0; i < REPRESENTATIVES; i++) {
      rows.add(row("representative", i, branch, level + branch + (i * 5 + branch * i) % 13));
    }
  }

  private static List<String> header() {
    return new ArrayList<>(List.of("branch,evaluator_group,ballot_id,confidence,work,order"));
  }

  private static String row(String group, int person, int branch, int points) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s%d,%d,%d,%d",
        BRANCHES.get(branch),
        group,
        group.charAt(0),
        person,
        points,
        points - 3 - person % 2,
        points - 5);
  }

  private static String text(List<String> rows) {
    return String.join("\n", rows) + "\n";
  }

  /** The tables of the second meeting's report, published under a minimum group. */
  ReadableTables published(int minimum) {
    String run = "minimum-" + minimum;
    try {
      Files.writeString(folder.resolve("data/assessment.yaml"), RULES.formatted(minimum));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Terminal terminal =
        Terminal.run(
            "run",
            "--data=" + folder.resolve("data"),
            "--reports=" + folder.resolve(run),
            "--state=" + folder.resolve(run + "-state"),
            "--formats=csv");
    assertThat(terminal.status()).as(terminal.lines().toString()).isZero();
    return ReadableTables.in(folder.resolve(run).resolve("2025/tables"));
  }
}
