package partybuilding.assessment.chart.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** The charts' words in the report's language, and how it writes numbers and lists. */
public final class ChartWords {
  private final Words words;

  public ChartWords(Language language) {
    this.words = Words.of(ChartWords.class, language);
  }

  public String text(String key) {
    return words.text(key);
  }

  public String text(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  public Language language() {
    return words.language();
  }

  public String name(Dimension dimension) {
    return dimension.name().in(words.language());
  }

  /** Joins the parts of a list, in Chinese as 甲、乙、丙. */
  public String list(Collection<?> parts) {
    return join("list", parts);
  }

  /** Joins clauses into one sentence. */
  public String clauses(Collection<String> parts) {
    return join("clause", parts);
  }

  /** Joins whole sentences into a text. */
  public String sentences(List<String> parts) {
    return join("sentence", parts);
  }

  /** What is drawn, where it is one part of several. */
  public String part(String subtitle, int part, int parts) {
    String number = text("chart.part", Map.of("part", part, "parts", parts));
    return clauses(List.of(subtitle, number));
  }

  private String join(String separator, Collection<?> parts) {
    return String.join(text(separator), parts.stream().map(Object::toString).toList());
  }
}
