package partybuilding.assessment.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.LanguageConverter;
import partybuilding.assessment.cli.option.ListConverter;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the main job. */
final class RunOptions {
  @Mixin private ExportsOption exports = new ExportsOption();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Mixin private StateOption state = new StateOption();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = LanguageConverter.class,
      description = "报告语言 / language of the report (default: as configured, else zh-CN)")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "leadership|branch",
      defaultValue = "LEADERSHIP",
      description =
          "报告版本：领导参阅，或党总支反馈版（每个党总支一个文件夹） / for the leadership, or one folder per branch"
              + " (default: leadership)")
  private Readership edition = Readership.LEADERSHIP;

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      converter = FormatsConverter.class,
      description = "输出格式 / formats: html,png,svg,xlsx,pdf,docx,csv (default: all)")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = BoundedNumber.Threads.class,
      description = "同时工作的线程数 / threads that read and write (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--force",
      description = "即使没有变化也重新读取并发布 / read and publish again even if nothing changed")
  private boolean force;

  @Option(
      names = "--readable",
      description =
          "报告允许本机其他用户阅读 / let the machine's other users read the reports (default: their owner)")
  private boolean readable;

  @Option(
      names = "--withdraw",
      description =
          "此前公布的报告已收回，改动票数不足的年度也重新公布 / earlier reports are withdrawn:"
              + " publish anew also the years of which too few ballots changed")
  private boolean withdraw;

  @Option(names = "--quiet", description = "只在出错时显示信息 / print nothing unless it goes wrong")
  private boolean quiet;

  RunRequest request() {
    Repetition again = force ? Repetition.ALWAYS : Repetition.WHEN_CHANGED;
    Repetition repetition = withdraw ? Repetition.WITHDRAWN : again;
    Access access = readable ? Access.EVERYONE : Access.OWNER;
    Folders folders =
        new Folders(exports.folder(), reports.folder(), state.folder(exports.folder()), access);
    return new RunRequest(
        folders, report.year(), report.asOf(), language, edition, formats, threads, repetition);
  }

  boolean quiet() {
    return quiet;
  }

  /** A list of formats. */
  static final class FormatsConverter extends ListConverter<Format> {
    FormatsConverter() {
      super(Format::parse);
    }
  }
}
