package partybuilding.assessment.cli;

import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.run.DataCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the exports without publishing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "检查数据，列出全部问题，不发布 / read and judge the exports; publish nothing")
final class CheckCommand implements Callable<Integer> {
  private final Messages messages;

  @Mixin private CheckOptions options = new CheckOptions();

  CheckCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return new CheckReport(messages, options).print(DataCheck.check(options.request()));
  }
}
