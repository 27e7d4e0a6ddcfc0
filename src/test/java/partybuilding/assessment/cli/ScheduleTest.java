package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The schedules that people copy from the page do what the page says. */
class ScheduleTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "schedule.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
  private static final Pattern COMMAND =
      Pattern.compile("(?:/opt/assessment/bin/assessment |<Arguments>)(run [^<\\n]*)");
  private static final Pattern SECTION = Pattern.compile("\\[(Unit|Service|Timer|Install)]");
  private static final Pattern SETTING = Pattern.compile("[A-Z][A-Za-z]*=.+");

  @TempDir private Path folder = Path.of("");

  private static List<String> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> block.group(2))
        .toList();
  }

  /** The arguments of every schedule, their folders moved into one of the test's. */
  private List<List<String>> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(PAGE))
        .results()
        .map(command -> command.group(1))
        .map(line -> line.replaceAll("=(?:/srv/assessment/|C:\\\\assessment\\\\)", "="))
        .map(line -> Arrays.asList(line.strip().split(" ", -1)))
        .toList();
  }

  @Test
  void everySchedulePublishesQuietlyAndTheNextRunFindsNothingToDo() throws Exception {
    List<List<String>> commands = commands();
    assertThat(commands).hasSize(3);
    assertThat(commands).allMatch(command -> command.equals(commands.get(0)));
    Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    String[] command = commands.get(0).toArray(String[]::new);

    for (int run = 0; run < 2; run++) {
      Terminal scheduled = bare().run(command);
      assertThat(scheduled.status()).as(scheduled.lines().toString()).isZero();
      assertThat(scheduled.lines()).isEmpty();
    }

    assertThat(folder.resolve("reports").resolve("2025").resolve("index.html")).exists();
    assertThat(lastLines()).hasSize(2).allMatch(line -> line.contains("请打开"));
  }

  @Test
  void whatIsRefusedIsSaidAloudAndLeavesStatusThree() throws Exception {
    Files.createDirectories(folder.resolve("data"));

    Terminal refused = bare().run(commands().get(0).toArray(String[]::new));

    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lastLine()).startsWith("没有发布任何内容");
  }

  /** What cron sets, and nothing else that speaks of languages. */
  private OwnProcess bare() {
    return new OwnProcess(
        folder, Map.of("LC_ALL", "C.UTF-8", "PATH", "/usr/bin:/bin", "LANG", ""), List.of());
  }

  private List<String> lastLines() throws IOException {
    try (Stream<Path> logs = Files.list(folder.resolve("state").resolve("log"))) {
      return logs.sorted().map(ScheduleTest::lastLine).toList();
    }
  }

  private static String lastLine(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.get(lines.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theCrontabHasFiveFieldsBeforeItsCommand() throws IOException {
    List<String> lines = blocks("cron").get(0).lines().toList();
    assertThat(lines).first().isEqualTo("LC_ALL=C.UTF-8");
    assertThat(lines).last().asString().matches("30 6 \\* \\* 1-5 /\\S+ run .* --quiet");
  }

  @Test
  void theUnitsHaveSectionsAndSettingsAlone() throws IOException {
    assertThat(blocks("ini")).hasSize(2);
    for (String unit : blocks("ini")) {
      assertThat(unit.lines().filter(line -> !line.isEmpty()))
          .allMatch(
              line -> SECTION.matcher(line).matches() || SETTING.matcher(line).matches(), unit);
    }
  }

  @Test
  void theTaskIsWellFormedAndRunsOneProgram() throws Exception {
    byte[] xml = blocks("xml").get(0).getBytes(StandardCharsets.UTF_8);
    Document task =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(task.getElementsByTagName("Command").getLength()).isEqualTo(1);
    assertThat(task.getElementsByTagName("Command").item(0).getTextContent())
        .isEqualTo("C:\\assessment\\bin\\assessment.cmd");
  }
}
