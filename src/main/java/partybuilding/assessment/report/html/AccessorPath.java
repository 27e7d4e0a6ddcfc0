package partybuilding.assessment.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable of a template and accessors of it, such as {@code row.name().isEmpty()}.
 *
 * @param variable that the path begins with
 * @param accessors called in turn, each on the result of the one before
 */
record AccessorPath(String variable, List<Accessor> accessors) {
  private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+\\(\\))*");
  private static final Pattern STEP = Pattern.compile("\\(\\)\\.?|\\.");

  AccessorPath {
    accessors = List.copyOf(accessors);
  }

  /** Parses an expression; empty if it is not just a path. */
  static Optional<AccessorPath> parse(String expression) {
    if (!PATH.matcher(expression).matches() || Character.isDigit(expression.charAt(0))) {
      return Optional.empty();
    }
    List<String> names = Arrays.asList(STEP.split(expression));
    List<Accessor> accessors = names.subList(1, names.size()).stream().map(Accessor::new).toList();
    return Optional.of(new AccessorPath(names.get(0), accessors));
  }

  /** The value of the path for a value of the variable. */
  Object from(Object value) {
    Object reached = value;
    for (Accessor accessor : accessors) {
      reached = accessor.of(reached);
    }
    return reached;
  }
}
