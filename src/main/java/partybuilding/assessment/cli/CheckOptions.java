package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import picocli.CommandLine.Option;

/** The options of a trial. */
final class CheckOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      defaultValue = "data",
      description = "导出文件所在文件夹 / folder of the exports (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = "报告年度 / year to report (default: the newest with evaluations)")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "台账截止日期 / day the ledger is judged on (default: 31 December of the year)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = RunOptions.LanguageConverter.class,
      description = "信息的语言 / language of the messages (default: zh-CN)")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--quiet",
      description = "只显示要改正和核对的问题 / print nothing but what is to be mended or looked at")
  private boolean quiet;

  /** The run that is tried; it uses no other folder than that of the exports. */
  RunRequest request() {
    Folders folders = new Folders(data, data, data);
    EnumSet<Format> formats = EnumSet.allOf(Format.class);
    return new RunRequest(
        folders, year, asOf, language, Readership.LEADERSHIP, formats, 1, Repetition.ALWAYS);
  }

  Language language() {
    return language.orElse(Language.ZH_CN);
  }

  boolean quiet() {
    return quiet;
  }
}
