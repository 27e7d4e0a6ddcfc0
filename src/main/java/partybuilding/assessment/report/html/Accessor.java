package partybuilding.assessment.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A method without parameters, called by name. */
final class Accessor {
  private final String name;
  private final Map<Class<?>, Method> methods = new ConcurrentHashMap<>();

  Accessor(String name) {
    this.name = name;
  }

  Object of(Object value) {
    Method method = methods.computeIfAbsent(value.getClass(), this::method);
    try {
      return method.invoke(value);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }

  private Method method(Class<?> type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + name + "()"));
  }

  /** Finds the method; for a type that is not public, in a public supertype. */
  private Optional<Method> find(Class<?> type) {
    if (Modifier.isPublic(type.getModifiers())) {
      return Arrays.stream(type.getMethods()).filter(this::fits).findFirst();
    }
    return Stream.concat(
            Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .flatMap(above -> find(above).stream())
        .findFirst();
  }

  private boolean fits(Method method) {
    return method.getName().equals(name)
        && method.getParameterCount() == 0
        && Modifier.isPublic(method.getDeclaringClass().getModifiers());
  }
}
