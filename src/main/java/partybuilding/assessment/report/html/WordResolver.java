package partybuilding.assessment.report.html;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import partybuilding.assessment.language.Words;

/**
 * Resolves {@code #{key}} in a template to a word of the report. A key without a word is an error.
 */
final class WordResolver extends AbstractMessageResolver {
  private final Words words;

  WordResolver(Words words) {
    this.words = words;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    return words.text(key);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    throw new IllegalArgumentException("no word for '" + key + "'");
  }
}
