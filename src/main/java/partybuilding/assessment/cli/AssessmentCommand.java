package partybuilding.assessment.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.run.ProgramProperties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The program: without a command it does the main job. */
@Command(
    name = "party-building-assessment",
    mixinStandardHelpOptions = true,
    versionProvider = AssessmentCommand.Version.class,
    sortOptions = false,
    description = {
      "党总支书记抓基层党建述职评议考核：读取历年导出文件，汇总比较，发布年度报告。",
      "Reads the yearly exports of an assessment and publishes the year's report."
    })
final class AssessmentCommand implements Callable<Integer> {
  private final Messages messages;
  private final Clock clock;
  private final Interruption interruption;

  @Mixin private RunOptions options = new RunOptions();

  AssessmentCommand(Messages messages, Clock clock, Interruption interruption) {
    this.messages = messages;
    this.clock = clock;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    return start(options);
  }

  /** The main job under its own name. */
  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = "读取、评议、发布 / read, assess, publish reports/<year>/ (the default command)")
  int run(@Mixin RunOptions runOptions) {
    return start(runOptions);
  }

  private int start(RunOptions chosen) {
    return new RunReport(messages, chosen, interruption, clock).run();
  }

  /** Prints the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ProgramProperties.version()};
    }
  }
}
