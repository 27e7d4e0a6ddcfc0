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
 * figures. In print the titles are left out, as a screen reader would read them in place of the
 * figures.
 */
final class ReportDialect extends AbstractProcessorDialect {
  private static final String NAME = "report";
  private static final int PRECEDENCE = 1000;
  private static final String SOURCE = "data-source";
  private static final String CELL = "data-cell";
  private static final String TITLE = "title";

  /** The precedence of {@code th:attr}: after conditions and loops, before classes and texts. */
  private static final int ATTRIBUTES = 700;

  private final Set<String> written;

  private ReportDialect(Set<String> written) {
    super(NAME, NAME, PRECEDENCE);
    this.written = written;
  }

  static ReportDialect ofScreen() {
    return new ReportDialect(Set.of(SOURCE, CELL, TITLE));
  }

  static ReportDialect ofPaper() {
    return new ReportDialect(Set.of());
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new ReportAttribute<>(
            new Place(prefix, "trace", ATTRIBUTES), TableTrace.class, this::trace),
        new ReportAttribute<>(
            new Place(prefix, "figure", ATTRIBUTES + 1), Printed.class, this::figure),
        new ReportAttribute<>(
            new Place(prefix, "sentence", ATTRIBUTES + 1), Traced.class, this::sentence));
  }

  private void trace(TableTrace trace, IElementTagStructureHandler tag) {
    set(SOURCE, trace.source(), tag);
    set(TITLE, trace.title(), tag);
  }

  private void figure(Printed printed, IElementTagStructureHandler tag) {
    set(CELL, printed.cells(), tag);
    tag.setBody(escaped(printed.text()), false);
  }

  private void sentence(Traced traced, IElementTagStructureHandler tag) {
    trace(traced.trace(), tag);
    figure(traced.printed(), tag);
  }

  private void set(String attribute, String value, IElementTagStructureHandler tag) {
    if (written.contains(attribute) && !value.isEmpty()) {
      tag.setAttribute(attribute, escaped(value));
    }
  }

  /** A text escaped for HTML. */
  private static String escaped(String text) {
    return EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text);
  }
}
