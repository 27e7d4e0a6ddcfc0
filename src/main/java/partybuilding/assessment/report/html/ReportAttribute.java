package partybuilding.assessment.report.html;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * An attribute of the templates whose value is a part of a page.
 *
 * @param <T> the part
 */
final class ReportAttribute<T> extends AbstractStandardExpressionAttributeTagProcessor {
  private final Class<T> type;
  private final BiConsumer<T, IElementTagStructureHandler> effect;

  ReportAttribute(Place place, Class<T> type, BiConsumer<T, IElementTagStructureHandler> effect) {
    super(TemplateMode.HTML, place.prefix(), place.name(), place.precedence(), true);
    this.type = type;
    this.effect = effect;
  }

  /**
   * The name and the precedence of an attribute.
   *
   * @param prefix before its name
   * @param name in the templates
   * @param precedence among the attributes of a tag, the lowest first
   */
  record Place(String prefix, String name, int precedence) {}

  @Override
  protected void doProcess(
      ITemplateContext context,
      IProcessableElementTag tag,
      AttributeName name,
      String expression,
      @Nullable Object result,
      IElementTagStructureHandler tagToBe) {
    effect.accept(Objects.requireNonNull(type.cast(result), expression), tagToBe);
  }
}
