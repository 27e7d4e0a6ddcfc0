package partybuilding.assessment;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which type names which; what is nested belongs to the type around it.
 *
 * @param uses a type's name → the names of ours that it uses
 * @param classes a type's name → the type
 */
record TypeGraph(Map<String, Set<String>> uses, Map<String, Class<?>> classes) {
  static TypeGraph of(JavaClasses classes) {
    Map<String, Set<String>> uses = new TreeMap<>();
    Map<String, Class<?>> types = new TreeMap<>();
    for (JavaClass type : classes) {
      String name = outermost(type.getName());
      if (!name.endsWith("package-info")) {
        Set<String> used = uses.computeIfAbsent(name, n -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(
                dependency ->
                    outermost(dependency.getTargetClass().getBaseComponentType().getName()))
            .filter(target -> target.startsWith("partybuilding.") && !target.equals(name))
            .forEach(used::add);
        if (type.getName().equals(name)) {
          types.put(name, type.reflect());
        }
      }
    }
    return new TypeGraph(uses, types);
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  Set<String> names() {
    return uses.keySet();
  }

  Map<String, Set<String>> byPackage() {
    return names().stream()
        .collect(
            Collectors.groupingBy(
                TypeGraph::packageOf, TreeMap::new, Collectors.toCollection(TreeSet::new)));
  }

  /** Types of one package that name each other, directly or through others of the package. */
  Stream<Set<String>> circles() {
    return byPackage().values().stream()
        .flatMap(types -> circles(types, type -> uses.getOrDefault(type, Set.of())));
  }

  /** Packages that import each other, directly or through others. */
  Stream<Set<String>> packageCircles() {
    Map<String, Set<String>> imports = new TreeMap<>();
    uses.forEach(
        (type, used) ->
            used.stream()
                .map(TypeGraph::packageOf)
                .filter(other -> !other.equals(packageOf(type)))
                .forEach(
                    other ->
                        imports.computeIfAbsent(packageOf(type), p -> new TreeSet<>()).add(other)));
    return circles(imports.keySet(), name -> imports.getOrDefault(name, Set.of()));
  }

  private static Stream<Set<String>> circles(
      Collection<String> nodes, Function<String, Set<String>> edges) {
    Map<String, Set<String>> reached = new TreeMap<>();
    nodes.forEach(node -> reached.put(node, reached(node, nodes, edges)));
    return nodes.stream()
        .filter(node -> reached.getOrDefault(node, Set.of()).contains(node))
        .map(
            node ->
                reached.getOrDefault(node, Set.of()).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(node))
                    .collect(Collectors.toCollection(TreeSet::new)))
        .map(circle -> (Set<String>) circle)
        .distinct();
  }

  private static Set<String> reached(
      String from, Collection<String> nodes, Function<String, Set<String>> edges) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(edges.apply(from));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (nodes.contains(next) && found.add(next)) {
        open.addAll(edges.apply(next));
      }
    }
    return found;
  }

  /** Whether one of them is sealed and permits all the others, directly or through another. */
  boolean sealedFamily(Set<String> circle) {
    return circle.stream().anyMatch(root -> permitted(root).containsAll(circle));
  }

  private Set<String> permitted(String root) {
    Set<String> family = new HashSet<>(Set.of(root));
    Class<?> type = classes.get(root);
    if (type != null && type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        String name = outermost(permitted.getName());
        if (family.add(name)) {
          family.addAll(permitted(name));
        }
      }
    }
    return family;
  }
}
