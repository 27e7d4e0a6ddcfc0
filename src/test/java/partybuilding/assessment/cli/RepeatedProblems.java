package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample college with every problem of the last two years twice, under two numbers. */
public final class RepeatedProblems {
  private RepeatedProblems() {}

  /** Publishes its report of 2025 below a folder; where it stands. */
  public static Path report(Path folder, String... options) throws IOException {
    Path data = Terminal.sample(folder);
    for (int year = 2024; year <= 2025; year++) {
      Path ledger = data.resolve("rectification-" + year + ".csv");
      List<String> lines = Files.readAllLines(ledger);
      List<String> twice = new ArrayList<>(lines);
      lines.stream().skip(1).map(line -> line.replaceAll("ZG(\\d+-)", "ZB$1")).forEach(twice::add);
      Files.write(ledger, twice);
    }
    assertThat(Terminal.report(data, options).status()).isEqualTo(ExitStatus.DONE);
    return folder.resolve("reports").resolve("2025");
  }
}
