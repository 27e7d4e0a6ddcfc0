package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import picocli.CommandLine;

/** What a command cannot mean is told in one line with what is legal, before anything is read. */
class WrongUsageTest {
  @ParameterizedTest
  @CsvSource({
    "run, --as-of=+999999999-12-31",
    "run, --as-of=10000-01-01",
    "run, --as-of=2025-02-30",
    "run, --as-of=1948-12-31",
    "run, --year=0",
    "run, --year=10000",
    "run, --year=1e400",
    "run, --year=NaN",
    "run, --threads=0",
    "run, --threads=100000",
    "run, --formats=doc",
    "run, --edition=all",
    "check, --as-of=today",
    "template, --year=25",
    "template, --language=fr",
    "sample, --branches=0",
    "sample, --branches=2147483648",
    "sample, --evaluators=2",
    "sample, --years=2025-2019",
    "sample, --years=0000-9999",
    "sample, --seed=x"
  })
  void aValueOutOfBoundsIsNamedWithWhatIsLegal(String command, String option) {
    Terminal chinese = Terminal.run(command, option);
    assertThat(chinese.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(chinese.lines())
        .singleElement()
        .asString()
        .startsWith(option.replaceFirst("=.*", ""))
        .contains("“" + option.replaceFirst(".*?=", "") + "”", "应为")
        .doesNotContain("Exception", "java.");
  }

  @Test
  void theLineIsInTheLanguageAskedFor() {
    assertThat(Terminal.run("run", "--language=en", "--year=soon").lines())
        .singleElement()
        .isEqualTo(
            "--year cannot be \"soon\"; it must be a year from 1949 to 9999, such as 2025;"
                + " --help lists all options.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--bogus", "publish", "run extra"})
  void whatIsUnknownIsNamed(String arguments) {
    Terminal run = Terminal.run(arguments.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.lines()).singleElement().asString().contains("没有“").contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --year", "template", "run --data"})
  void whatIsMissingIsNamed(String arguments) {
    Terminal run = Terminal.run(arguments.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.lines()).singleElement().asString().contains("没有给出", "应为");
  }

  @Test
  void aFlagTakesNoValue() {
    assertThat(Terminal.run("run", "--force=maybe").lines())
        .singleElement()
        .asString()
        .contains("--force", "不带值");
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionHasASentenceOfWhatIsLegal(Language language) {
    Words words = CommandWords.in(language);
    Set<String> keys =
        commands()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .map(option -> "legal" + option.longestName().replaceFirst("--", "."))
            .collect(Collectors.toSet());
    assertThat(words.keys()).containsAll(keys);
    assertThat(keys).hasSizeGreaterThan(10);
  }

  private static Stream<CommandLine> commands() {
    Messages messages =
        new Messages(
            new PrintWriter(new StringWriter()), StandardCharsets.UTF_8, Clock.systemUTC());
    CommandLine program = Main.program(messages, Clock.systemUTC(), new Interruption(messages));
    return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
  }
}
