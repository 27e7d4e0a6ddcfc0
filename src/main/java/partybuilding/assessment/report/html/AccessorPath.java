package partybuilding.assessment.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable of a template and accessors of it, such as {@code row.name().isEmpty()}.
 *
 * @param variable whose value is asked first
 * @param accessors each asked of what the one before it gave
 */
record AccessorPath(String variable, List<Accessor> accessors) {
  private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+\\(\\))*");
  private static final Pattern STEP = Pattern.compile("\\(\\)\\.?|\\.");

  AccessorPath {
    accessors = List.copyOf(accessors);
  }

  /** The path that an expression is; nothing where it is more than that. */
  static Optional<AccessorPath> parse(String expression) {
    if (!PATH.matcher(expression).matches() || Character.isDigit(expression.charAt(0))) {
      return Optional.empty();
    }
    List<String> names = Arrays.asList(STEP.split(expression));
    List<Accessor> accessors = names.subList(1, names.size()).stream().map(Accessor::new).toList();
    return Optional.of(new AccessorPath(names.get(0), accessors));
  }

  /** What stands at its end, where the variable has that value. */
  Object from(Object value) {
    Object reached = value;
    for (Accessor accessor : accessors) {
      reached = accessor.of(reached);
    }
    return reached;
  }
}
