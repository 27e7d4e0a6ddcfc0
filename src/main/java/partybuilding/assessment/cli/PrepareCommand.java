package partybuilding.assessment.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the papers that an office needs before a meeting. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "会前准备：上次指出问题的整改情况、议程、空白测评票和点评记录表，不需要测评票"
            + " / papers for the coming meeting; no ballots needed")
final class PrepareCommand implements Callable<Integer> {
  private final Messages messages;
  private final Clock clock;
  private final Interruption interruption;

  @Mixin private PrepareOptions options = new PrepareOptions();

  PrepareCommand(Messages messages, Clock clock, Interruption interruption) {
    this.messages = messages;
    this.clock = clock;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    return new PrepareReport(messages, options, interruption).prepare(clock);
  }
}
