package partybuilding.assessment.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.DayConverter;
import partybuilding.assessment.cli.option.LanguageConverter;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.run.preparation.PreparationRequest;
import partybuilding.assessment.run.preparation.PreparationRequest.Scores;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a preparation. */
final class PrepareOptions {
  @Mixin private ExportsOption exports = new ExportsOption();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Mixin private StateOption state = new StateOption();

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      description =
          "即将召开的会议所考核的年度 / year of the coming meeting"
              + " (default: the one after the newest with evaluations)")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "台账截止日期，一般为会前一日 / day the ledger is judged on, such as the day before the meeting"
              + " (default: 31 December of the year)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = LanguageConverter.class,
      description = "文件语言 / language of the papers (default: as configured, else zh-CN)")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--with-scores",
      description =
          "在情况单上写明上一年度测评得分 / print the previous year's scores on the sheets"
              + " (default: left out)")
  private boolean withScores;

  @Option(
      names = "--draw-seed",
      paramLabel = "N",
      description =
          "述职顺序由抽签确定，同一种子顺序相同 / draw the order of the debriefs, the same for the same seed"
              + " (default: the fixed order)")
  private Optional<Long> drawSeed = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = BoundedNumber.Threads.class,
      description = "同时工作的线程数 / threads that read (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--force",
      description = "即使没有变化也重新写出 / write the papers again even if nothing changed")
  private boolean force;

  @Option(
      names = "--readable",
      description =
          "文件允许本机其他用户阅读 / let the machine's other users read the papers (default: their owner)")
  private boolean readable;

  @Option(names = "--quiet", description = "只在出错时显示信息 / print nothing unless it goes wrong")
  private boolean quiet;

  PreparationRequest request() {
    Access access = readable ? Access.EVERYONE : Access.OWNER;
    return new PreparationRequest(
        new Folders(exports.folder(), reports.folder(), state.folder(exports.folder()), access),
        year,
        asOf,
        language,
        withScores ? Scores.PRINTED : Scores.LEFT_OUT,
        drawSeed.map(OptionalLong::of).orElseGet(OptionalLong::empty),
        threads,
        force ? Repetition.ALWAYS : Repetition.WHEN_CHANGED);
  }

  boolean quiet() {
    return quiet;
  }
}
