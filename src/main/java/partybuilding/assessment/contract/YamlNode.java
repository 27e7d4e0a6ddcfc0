package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its key's path, so that every fault can name it. */
final class YamlNode {
  private final Node node;
  private final String path;
  private final long line;
  private final YamlFaults faults;

  YamlNode(Node node, String path, YamlFaults faults) {
    this(node, path, lineOf(node), faults);
  }

  private YamlNode(Node node, String path, long line, YamlFaults faults) {
    this.node = node;
    this.path = path;
    this.line = line;
    this.faults = faults;
  }

  private static long lineOf(Node node) {
    return node.getStartMark().getLine() + 1L;
  }

  /** Reports a fault of this place. */
  void fault(String fault) {
    faults.add(line, path.isEmpty() ? "." : path, fault);
  }

  /** The keys and what they hold, in the file's order. */
  Map<String, YamlNode> map() {
    Map<String, YamlNode> children = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault("must be a mapping (key: value)");
      return children;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(complex key)";
      String childPath = path.isEmpty() ? key : path + "." + key;
      YamlNode child =
          new YamlNode(tuple.getValueNode(), childPath, lineOf(tuple.getKeyNode()), faults);
      if (children.putIfAbsent(key, child) != null) {
        child.fault("stands twice");
      }
    }
    return children;
  }

  /** The keys and what they hold; any key outside {@code legal} is a fault. */
  Map<String, YamlNode> map(Set<String> legal) {
    Map<String, YamlNode> children = map();
    children.forEach(
        (key, child) -> {
          if (!legal.contains(key)) {
            child.fault("unknown key; legal keys: " + String.join(", ", new TreeSet<>(legal)));
          }
        });
    return children;
  }

  /** The elements of a list. */
  List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      fault("must be a list");
      return List.of();
    }
    List<Node> elements = sequence.getValue();
    return IntStream.range(0, elements.size())
        .mapToObj(i -> new YamlNode(elements.get(i), path + "[" + i + "]", faults))
        .toList();
  }

  /** A word or a sentence. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    fault("must be a text");
    return Optional.empty();
  }

  /** One of a few words. */
  Optional<String> oneOf(String... legal) {
    Optional<String> word = text();
    if (word.isPresent() && !List.of(legal).contains(word.get())) {
      fault("is '" + word.get() + "'; legal values: " + String.join(", ", legal));
      return Optional.empty();
    }
    return word;
  }

  /** A number from {@code minimum} to {@code maximum}. */
  Optional<BigDecimal> number(long minimum, long maximum) {
    String legal = "a number from " + minimum + " to " + maximum;
    Optional<BigDecimal> number = text().flatMap(word -> parse(word, legal));
    if (number.isPresent()
        && (number.get().compareTo(BigDecimal.valueOf(minimum)) < 0
            || number.get().compareTo(BigDecimal.valueOf(maximum)) > 0)) {
      fault("is " + number.get().toPlainString() + "; legal values: " + legal);
      return Optional.empty();
    }
    return number;
  }

  /** A whole number from {@code minimum} to {@code maximum}. */
  Optional<Integer> integer(int minimum, int maximum) {
    Optional<BigDecimal> number = number(minimum, maximum);
    if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
      fault("is " + number.get().toPlainString() + "; must be a whole number");
      return Optional.empty();
    }
    return number.map(BigDecimal::intValue);
  }

  /** A number with at most two decimals, in hundredths. */
  Optional<Long> hundredths(long minimum, long maximum) {
    Optional<BigDecimal> number = number(minimum, maximum);
    if (number.isPresent() && number.get().stripTrailingZeros().scale() > 2) {
      fault("is " + number.get().toPlainString() + "; at most two decimals are legal");
      return Optional.empty();
    }
    return number.map(value -> value.movePointRight(2).longValueExact());
  }

  private Optional<BigDecimal> parse(String word, String legal) {
    if (!word.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?")) {
      fault("is '" + word + "'; legal values: " + legal);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(word));
  }
}
