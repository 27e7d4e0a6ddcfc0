package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/**
 * Schedulers and containers run under LC_ALL=C; Chinese names are read and written all the same.
 */
@EnabledOnOs(OS.LINUX)
class AsciiLocaleTest {
  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCollegeWhoseFilesAndBranchesHaveChineseNames() throws IOException {
    Path data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    for (Path file : files(data)) {
      String text = Files.readString(file).replace("B0", "党总支");
      Files.writeString(file, text);
    }
    Files.move(data.resolve("rectification-2024.csv"), data.resolve("整改-2024.csv"));
    Files.move(data.resolve("evaluations-2025.csv"), data.resolve("评议2025.csv"));
  }

  @Test
  void aRunPublishesTheSameBytesUnderTheSameNames() throws IOException, InterruptedException {
    assertThat(run(Map.of(), "--reports=utf8").status()).isZero();
    Terminal ascii = run(ASCII, "--reports=ascii", "--force");

    assertThat(ascii.status()).as(ascii.lines().toString()).isZero();
    assertThat(ascii.lines()).anyMatch(line -> line.startsWith("读取：整改-2024.csv"));
    assertThat(digests(folder.resolve("ascii/2025")))
        .containsKey("branches/党总支1.html")
        .isEqualTo(digests(folder.resolve("utf8/2025")));
  }

  @Test
  void aFolderWhoseNameCannotBeHandedOverIsRefusedWithTheRemedy()
      throws IOException, InterruptedException {
    for (String option : List.of("--data=数据", "--reports=报告", "--state=状态")) {
      Terminal refused = run(ASCII, option);

      assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(refused.lines()).singleElement().asString().contains("LC_ALL=C.UTF-8");
    }
    assertThat(names(folder)).containsExactly("data");
  }

  @Test
  void aWorkingDirectoryWhoseNameIsLostIsRefusedWithTheRemedy()
      throws IOException, InterruptedException {
    Path chinese = Files.createDirectory(folder.resolve("党建"));
    Files.move(folder.resolve("data"), chinese.resolve("data"));

    Terminal refused = new OwnProcess(chinese, ASCII, List.of()).run("run", "--language=en");

    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lines()).singleElement().asString().contains("set LC_ALL=C.UTF-8");
    assertThat(names(chinese)).containsExactly("data");
  }

  private Terminal run(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("run", "--formats=csv,html"));
    arguments.addAll(List.of(options));
    return new OwnProcess(folder, environment, List.of()).run(arguments.toArray(String[]::new));
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static List<String> names(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Map<String, String> digests(Path report) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : files(report)) {
      digests.put(report.relativize(file).toString(), Fingerprint.of(file));
    }
    return digests;
  }
}
