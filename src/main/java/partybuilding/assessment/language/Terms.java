package partybuilding.assessment.language;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms of the field, one file per language, from which the glossary is made. Where a sentence
 * is only a term, its file refers to the term: {@code verdict.improved=@improved}.
 */
final class Terms {
  private static final String REFERENCE = "@";
  private static final Map<Language, Properties> READ = new ConcurrentHashMap<>();

  private Terms() {}

  /** Puts the terms of a language in the place of their names. */
  static void fill(Properties sentences, Language language) {
    sentences.replaceAll((key, text) -> filled(text.toString(), language));
  }

  private static String filled(String text, Language language) {
    return text.startsWith(REFERENCE) ? term(text.substring(1), language) : text;
  }

  private static String term(String key, Language language) {
    String term = READ.computeIfAbsent(language, Terms::read).getProperty(key);
    if (term == null) {
      throw new IllegalArgumentException("there is no term '" + key + "'");
    }
    return term;
  }

  private static Properties read(Language language) {
    return WordsFile.read(Terms.class, "terms_" + language.tag() + ".properties");
  }
}
