package partybuilding.assessment.language;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one room in one language, read from {@code words_<tag>.properties} beside the
 * room's classes. A sentence names what is filled in: <code>{file} has no column {name}</code>, and
 * which form of a word goes with its number: <code>{count} {count?branch:branches}</code>. One that
 * is nothing but a term of the field names it: {@code @closure_rate}.
 */
public final class Words {
  private static final Pattern SLOT =
      Pattern.compile("\\{([A-Za-z0-9_]+)(?:\\?([^:{}]*):([^{}]*))?}");

  private final Language language;
  private final Properties sentences;
  private final String origin;

  private Words(Language language, Properties sentences, String origin) {
    this.language = language;
    this.sentences = sentences;
    this.origin = origin;
  }

  /** The words that lie beside {@code room}'s class file. */
  public static Words of(Class<?> room, Language language) {
    String origin = "words_" + language.tag() + ".properties";
    Properties sentences = WordsFile.read(room, origin);
    Terms.fill(sentences, language);
    return new Words(language, sentences, room.getPackageName() + "/" + origin);
  }

  /** The language these words are in. */
  public Language language() {
    return language;
  }

  /** The sentence of {@code key} without values. */
  public String text(String key) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException(origin + " has no sentence '" + key + "'");
    }
    return sentence;
  }

  /** The sentence of {@code key} without values; empty where there is none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(sentences.getProperty(key));
  }

  /** The sentence of {@code key} with every slot filled by the value of its name. */
  public String text(String key, Map<String, ?> values) {
    Matcher slots = SLOT.matcher(text(key));
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      Object value = values.get(slots.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "'" + key + "' of " + origin + " asks for {" + slots.group(1) + "}");
      }
      slots.appendReplacement(filled, Matcher.quoteReplacement(filled(slots, printed(value))));
    }
    return slots.appendTail(filled).toString();
  }

  /** The value itself, or the word that goes with one or with several. */
  private static String filled(Matcher slot, String printed) {
    if (slot.group(2) == null) {
      return printed;
    }
    return slot.group(printed.equals("1") ? 2 : 3);
  }

  /** A day as the language writes it, a whole number as a count; anything else as it stands. */
  private String printed(Object value) {
    if (value instanceof LocalDate day) {
      return DateText.day(day, language);
    }
    return value instanceof Integer || value instanceof Long
        ? NumberText.count(((Number) value).longValue())
        : value.toString();
  }

  /** Every key, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
