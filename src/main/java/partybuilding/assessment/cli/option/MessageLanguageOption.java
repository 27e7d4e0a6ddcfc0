package partybuilding.assessment.cli.option;

import java.util.Optional;
import partybuilding.assessment.language.Language;
import picocli.CommandLine.Option;

/** The language of the messages. */
public final class MessageLanguageOption {
  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = LanguageConverter.class,
      description = "信息的语言 / language of the messages (default: zh-CN)")
  private Optional<Language> language = Optional.empty();

  /** The language chosen, if one was. */
  public Optional<Language> chosen() {
    return language;
  }

  /** The language chosen, else Chinese. */
  public Language language() {
    return language.orElse(Language.ZH_CN);
  }
}
