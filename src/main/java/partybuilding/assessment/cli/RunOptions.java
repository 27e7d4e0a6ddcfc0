package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of the main job. */
final class RunOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      defaultValue = "data",
      description = "导出文件所在文件夹 / folder of the exports (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      defaultValue = "reports",
      description = "报告发布到的文件夹 / folder to publish in (default: ${DEFAULT-VALUE})")
  private Path reports = Path.of("reports");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      description = "两次运行之间保存数据的文件夹 / folder kept between runs (default: <data>/.assessment)")
  private Optional<Path> state = Optional.empty();

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
      converter = LanguageConverter.class,
      description = "报告语言 / language of the report (default: as configured, else zh-CN)")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "leadership|branch",
      defaultValue = "LEADERSHIP",
      description =
          "报告版本：领导版，或每个党总支一个文件夹的党总支版 / for the leadership, or a folder a branch"
              + " (default: leadership)")
  private Readership edition = Readership.LEADERSHIP;

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      converter = FormatsConverter.class,
      description = "输出格式 / formats: html,png,svg,xlsx,pdf,csv (default: all)")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "同时读取的文件数 / files read at once (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--force",
      description = "即使没有变化也重新读取并发布 / read and publish again even if nothing changed")
  private boolean force;

  @Option(names = "--quiet", description = "只在出错时显示信息 / print nothing unless it goes wrong")
  private boolean quiet;

  RunRequest request() {
    Path kept = state.orElse(data.resolve(".assessment"));
    Repetition repetition = force ? Repetition.ALWAYS : Repetition.WHEN_CHANGED;
    Folders folders = new Folders(data, reports, kept);
    return new RunRequest(folders, year, asOf, language, edition, formats, threads, repetition);
  }

  boolean quiet() {
    return quiet;
  }

  int threads() {
    return threads;
  }

  /** A language by its tag. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      return Language.find(tag)
          .orElseThrow(() -> new TypeConversionException("'" + tag + "' is none of zh-CN, en"));
    }
  }

  /** A list of formats. */
  static final class FormatsConverter implements ITypeConverter<Set<Format>> {
    @Override
    public Set<Format> convert(String list) {
      try {
        return Format.parse(list);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
