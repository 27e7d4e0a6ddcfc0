package partybuilding.assessment.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.HeaderLanguageOption;
import partybuilding.assessment.language.Words;
import partybuilding.sample.SampleCollege;
import partybuilding.sample.plan.SamplePlan;
import partybuilding.sample.untidy.UntidyCollege;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a synthetic college. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "写出一套合成的示例数据 / write a synthetic body of exports")
final class SampleCommand implements Callable<Integer> {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  private final Messages messages;

  @Mixin private TargetOption target = new TargetOption();

  @Option(
      names = "--branches",
      paramLabel = "N",
      converter = BoundedNumber.Branches.class,
      description = "党总支数 / branches (default: ${DEFAULT-VALUE})",
      defaultValue = "14")
  private int branches;

  @Option(
      names = "--years",
      paramLabel = "FROM-TO",
      description = "年度 / years (default: ${DEFAULT-VALUE})",
      defaultValue = "2019-2025")
  private String years = "2019-2025";

  @Option(
      names = "--evaluators",
      paramLabel = "N",
      converter = BoundedNumber.Evaluators.class,
      description = "每年参评人数 / evaluators per year (default: ${DEFAULT-VALUE})",
      defaultValue = "82")
  private int evaluators;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "同一种子写出相同的文件 / the same bytes for the same seed (default: ${DEFAULT-VALUE})",
      defaultValue = "20211231")
  private long seed;

  @Mixin private HeaderLanguageOption headers = new HeaderLanguageOption();

  @Option(
      names = "--untidy",
      description =
          "同一所学院，但像办公室实际导出的那样，清单见 planted.txt / the same college with faults planted,"
              + " listed in planted.txt")
  private boolean untidy;

  @Spec private CommandSpec spec = CommandSpec.create();

  SampleCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Words words = CommandWords.in(headers.language());
    if (!SampleCollege.mayWrite(target.folder())) {
      messages.line(words.text("sample.occupied", Map.of("folder", target.folder())));
      return ExitStatus.WRONG_USAGE;
    }
    SamplePlan plan = plan();
    SampleCollege.write(plan, target.folder());
    if (untidy) {
      UntidyCollege.spoil(target.folder(), plan.firstYear(), plan.lastYear());
    }
    messages.line(words.text("sample", Map.of("folder", target.folder())));
    return ExitStatus.DONE;
  }

  private SamplePlan plan() {
    Matcher range = YEARS.matcher(years);
    if (!range.matches()) {
      throw faultyYears();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    try {
      return new SamplePlan(branches, first, last, evaluators, seed, headers.language());
    } catch (IllegalArgumentException e) {
      ParameterException fault = faultyYears();
      fault.initCause(e);
      throw fault;
    }
  }

  /** The error for a wrong number of years; the other numbers are checked by their converters. */
  private ParameterException faultyYears() {
    return new ParameterException(spec.commandLine(), years, spec.findOption("--years"), years);
  }
}
