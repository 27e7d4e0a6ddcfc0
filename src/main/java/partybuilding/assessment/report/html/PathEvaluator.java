package partybuilding.assessment.report.html;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates the expressions of the templates. Paths, which nearly all of them are, are evaluated
 * here, because the library would take half of a page's time for them; other expressions are passed
 * to the library.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {
  private final IStandardVariableExpressionEvaluator library =
      new OGNLVariableExpressionEvaluator(true);
  private final Map<String, Optional<AccessorPath>> paths = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    Optional<AccessorPath> path =
        paths.computeIfAbsent(expression.getExpression(), AccessorPath::parse);
    Object value = path.map(known -> context.getVariable(known.variable())).orElse(null);
    return value == null
        ? library.evaluate(context, expression, how)
        : path.orElseThrow().from(value);
  }
}
