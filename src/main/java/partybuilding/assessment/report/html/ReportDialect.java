package partybuilding.assessment.report.html;

import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;
import partybuilding.assessment.report.html.ReportAttribute.Place;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The templates' attributes for figures that a reader can look up: {@code report:trace} names the
 * row of the table that an element's figures come from, {@code report:figure} prints a figure and
 * names its column, {@code report:sentence} prints a sentence and names the rows and columns of its
 * figures.
 */
final class ReportDialect extends AbstractProcessorDialect {
  private static final String NAME = "report";
  private static final int PRECEDENCE = 1000;

  /** That of {@code th:attr}: after conditions and loops, before classes and texts. */
  private static final int ATTRIBUTES = 700;

  ReportDialect() {
    super(NAME, NAME, PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new ReportAttribute<>(
            new Place(prefix, "trace", ATTRIBUTES), TableTrace.class, ReportDialect::trace),
        new ReportAttribute<>(
            new Place(prefix, "figure", ATTRIBUTES + 1), Printed.class, ReportDialect::figure),
        new ReportAttribute<>(
            new Place(prefix, "sentence", ATTRIBUTES + 1), Traced.class, ReportDialect::sentence));
  }

  private static void trace(TableTrace trace, IElementTagStructureHandler tag) {
    set("data-source", trace.source(), tag);
    set("title", trace.title(), tag);
  }

  private static void figure(Printed printed, IElementTagStructureHandler tag) {
    set("data-cell", printed.cells(), tag);
    tag.setBody(escaped(printed.text()), false);
  }

  private static void sentence(Traced traced, IElementTagStructureHandler tag) {
    trace(traced.trace(), tag);
    figure(traced.printed(), tag);
  }

  private static void set(String attribute, String value, IElementTagStructureHandler tag) {
    if (!value.isEmpty()) {
      tag.setAttribute(attribute, escaped(value));
    }
  }

  /** What is markup in HTML is written so that it is read as text. */
  private static String escaped(String text) {
    return EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text);
  }
}
