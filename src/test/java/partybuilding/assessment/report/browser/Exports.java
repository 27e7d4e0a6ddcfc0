package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.cli.Terminal;

/** Exports to report on. */
final class Exports {
  /** What a page or a spreadsheet must never run, and what is hard to lay out. */
  static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://x\",\"y\")",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"Quoted\" & 'so' </table>",
          "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
          "马克思主义学院思想政治理论课教学科研部与通识教育中心联合党总支委员会教师第一党支部筹备组");

  private static final String HEADER =
      "branch,evaluator_group,ballot_id,confidence,capability,project_integration,overall\n";
  private static final String RULES =
      """
      organisation: '<b>College</b> & "sons"'
      rules:
        - from: 2024
          groups:
            everyone: {weight: 1.0}
      """;

  private Exports() {}

  /** The college in the repository. */
  static Path repository(Path folder) {
    return Path.of("data");
  }

  static Path sample(Path folder, String... options) {
    Path data = folder.resolve("data");
    List<String> arguments = new ArrayList<>(List.of("sample", "--data=" + data));
    arguments.addAll(List.of(options));
    Terminal written = Terminal.run(arguments.toArray(String[]::new));
    assertThat(written.status()).as(written.lines().toString()).isZero();
    return data;
  }

  static Path withoutLedger(Path folder) throws IOException {
    Path data = sample(folder, "--branches=5", "--years=2024-2025");
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(f -> f.toString().contains("rectification")).toList()) {
        Files.delete(file);
      }
    }
    return data;
  }

  static Path withheldBranch(Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.addAll(votes("机电工程系党总支", 6, 80));
    rows.addAll(votes("经济管理系党总支", 6, 60));
    rows.addAll(votes("图文信息中心党总支", 4, 13));
    return written(folder.resolve("data"), rows);
  }

  static Path hostileNames(Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String name : HOSTILE) {
      rows.addAll(votes(name, 6, 60 + 3 * rows.size() / 6));
    }
    Path data = written(folder.resolve("data"), rows);
    Files.writeString(data.resolve("rectification-2024.csv"), ledger());
    return data;
  }

  private static String ledger() {
    StringBuilder rows =
        new StringBuilder("item_id,branch,problem,dimension,status,deadline,year\n");
    for (String name : HOSTILE) {
      rows.append(
          "%s,%s,%s,capability,in_progress,2025-06-30,2024\n"
              .formatted(HOSTILE.indexOf(name), quoted(name), quoted(name)));
    }
    return rows.toString();
  }

  private static List<String> votes(String branch, int voters, int score) {
    return Stream.iterate(0, voter -> voter + 1)
        .limit(voters)
        .map(voter -> vote(branch, voter, score + voter % 3))
        .toList();
  }

  private static String vote(String branch, int voter, int points) {
    return "%s,everyone,E%d,%d,%d,%d,good".formatted(quoted(branch), voter, points, points, points);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static Path written(Path data, List<String> rows) throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("assessment.yaml"), RULES);
    for (int year = 2024; year <= 2025; year++) {
      Files.writeString(
          data.resolve("evaluations-" + year + ".csv"), HEADER + String.join("\n", rows) + "\n");
    }
    return data;
  }
}
