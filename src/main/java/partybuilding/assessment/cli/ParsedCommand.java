package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The parsed command line, whichever command it names. */
final class ParsedCommand {
  private static final String DATA = "--data";
  private static final String REPORTS = "--reports";
  private static final String FORCE = "--force";
  private static final String STATE = "--state";

  private final ParseResult command;

  ParsedCommand(ParseResult arguments) {
    ParseResult last = arguments;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    this.command = last;
  }

  Language language() {
    return value("--language", Language.class).orElse(Language.ZH_CN);
  }

  /** Whether it is the command that publishes a report. */
  boolean publishes() {
    return command.commandSpec().findOption(FORCE) != null;
  }

  /** The folder of the state, which also holds the logs. */
  Path state() {
    return folder(STATE).orElseGet(() -> StateOption.beside(folder(DATA).orElse(Path.of(""))));
  }

  /** The folders that the command writes to. */
  List<Path> written() {
    return publishes()
        ? Stream.concat(folder(REPORTS).stream(), Stream.of(state())).toList()
        : List.of();
  }

  private Optional<Path> folder(String option) {
    return value(option, Path.class);
  }

  /** The value of an option, given or default; unwraps optional values. */
  private <T> Optional<T> value(String name, Class<T> type) {
    OptionSpec option = command.commandSpec().findOption(name);
    Object held = option == null ? Optional.empty() : option.getValue();
    Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
