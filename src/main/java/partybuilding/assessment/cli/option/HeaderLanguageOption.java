package partybuilding.assessment.cli.option;

import partybuilding.assessment.language.Language;
import picocli.CommandLine.Option;

/** The language of the headers of exports that are written. */
public final class HeaderLanguageOption {
  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = LanguageConverter.class,
      description = "表头语言 / language of the headers (default: zh-CN)",
      defaultValue = "zh-CN")
  private Language language = Language.ZH_CN;

  /** The language chosen, else Chinese. */
  public Language language() {
    return language;
  }
}
