package partybuilding.assessment.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the report and its messages are written in. */
public enum Language {
  /** Simplified Chinese, the office's own. */
  ZH_CN("zh-CN"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as configuration and command line write it. */
  public String tag() {
    return tag;
  }

  /** The locale of the tag. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language with that tag, in whatever case. */
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(tag)).findFirst();
  }
}
