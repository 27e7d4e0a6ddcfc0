package partybuilding.assessment.cli.option;

import partybuilding.assessment.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language by its tag. */
public final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String tag) {
    return Language.find(tag)
        .orElseThrow(() -> new TypeConversionException("'" + tag + "' is none of zh-CN, en"));
  }
}
