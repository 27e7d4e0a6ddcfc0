package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import partybuilding.assessment.notice.RulesNotice.NoList;
import partybuilding.assessment.notice.RulesNotice.NoMapping;
import partybuilding.assessment.notice.RulesNotice.NoText;
import partybuilding.assessment.notice.RulesNotice.NoWholeNumber;
import partybuilding.assessment.notice.RulesNotice.NumberOutOfRange;
import partybuilding.assessment.notice.RulesNotice.RepeatedKey;
import partybuilding.assessment.notice.RulesNotice.TooLongValue;
import partybuilding.assessment.notice.RulesNotice.TooManyDecimals;
import partybuilding.assessment.notice.RulesNotice.TooManyEntries;
import partybuilding.assessment.notice.RulesNotice.UnknownKey;
import partybuilding.assessment.notice.RulesNotice.UnknownValue;

/** A place in a YAML file that knows its key's path, so that every fault can name it. */
final class YamlNode {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

  /** More than any rules list: years, groups, indicators, words for them. */
  private static final int MOST_ENTRIES = 200;

  /** Of a name or a sentence, in characters. */
  private static final int LONGEST = 1000;

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
  void fault(YamlFaults.Fault fault) {
    faults.add(line, path.isEmpty() ? "." : path, fault);
  }

  /** Reports a fault of a key below, whether or not the file spells it out. */
  void faultBelow(String key, YamlFaults.Fault fault) {
    faults.add(line, below(key), fault);
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The keys and what they hold, in the file's order. */
  Map<String, YamlNode> map() {
    Map<String, YamlNode> children = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(NoMapping::new);
      return children;
    }
    for (NodeTuple tuple : bounded(mapping.getValue())) {
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(complex key)";
      if (tooLong(key)) {
        continue;
      }
      YamlNode child =
          new YamlNode(tuple.getValueNode(), below(key), lineOf(tuple.getKeyNode()), faults);
      if (children.putIfAbsent(key, child) != null) {
        child.fault(RepeatedKey::new);
      }
    }
    return children;
  }

  /** The first entries of many; too many are a fault. */
  private <T> List<T> bounded(List<T> entries) {
    if (entries.size() <= MOST_ENTRIES) {
      return entries;
    }
    String count = Integer.toString(entries.size());
    fault((at, key) -> new TooManyEntries(at, key, count, Integer.toString(MOST_ENTRIES)));
    return entries.subList(0, MOST_ENTRIES);
  }

  private boolean tooLong(String text) {
    boolean tooLong = text.length() > LONGEST;
    if (tooLong) {
      String length = Integer.toString(text.length());
      fault((at, key) -> new TooLongValue(at, key, length, Integer.toString(LONGEST)));
    }
    return tooLong;
  }

  /** The keys and what they hold; any key outside {@code legal} is a fault. */
  Map<String, YamlNode> map(Set<String> legal) {
    String known = String.join(", ", new TreeSet<>(legal));
    Map<String, YamlNode> children = map();
    children.forEach(
        (key, child) -> {
          if (!legal.contains(key)) {
            child.fault((place, at) -> new UnknownKey(place, at, known));
          }
        });
    return children;
  }

  /** The elements of a list. */
  List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      fault(NoList::new);
      return List.of();
    }
    List<Node> elements = bounded(sequence.getValue());
    return IntStream.range(0, elements.size())
        .mapToObj(i -> new YamlNode(elements.get(i), path + "[" + i + "]", faults))
        .toList();
  }

  /** A word or a sentence. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip()).filter(text -> !tooLong(text));
    }
    fault(NoText::new);
    return Optional.empty();
  }

  /** One of a few words. */
  Optional<String> oneOf(String... legal) {
    Optional<String> word = text();
    if (word.isPresent() && !List.of(legal).contains(word.get())) {
      fault((at, key) -> new UnknownValue(at, key, word.get(), String.join(", ", legal)));
      return Optional.empty();
    }
    return word;
  }

  /** A number from {@code minimum} to {@code maximum}. */
  Optional<BigDecimal> number(long minimum, long maximum) {
    Optional<String> word = text();
    Optional<BigDecimal> number =
        word.filter(w -> NUMBER.matcher(w).matches())
            .map(BigDecimal::new)
            .filter(n -> n.compareTo(BigDecimal.valueOf(minimum)) >= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(maximum)) <= 0);
    if (word.isPresent() && number.isEmpty()) {
      String lowest = Long.toString(minimum);
      String highest = Long.toString(maximum);
      fault((at, key) -> new NumberOutOfRange(at, key, word.get(), lowest, highest));
    }
    return number;
  }

  /** A whole number from {@code minimum} to {@code maximum}. */
  Optional<Integer> integer(int minimum, int maximum) {
    Optional<BigDecimal> number = number(minimum, maximum);
    if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
      fault((at, key) -> new NoWholeNumber(at, key, number.get().toPlainString()));
      return Optional.empty();
    }
    return number.map(BigDecimal::intValue);
  }

  /** A number with at most two decimals, in hundredths. */
  Optional<Long> hundredths(long minimum, long maximum) {
    return number(minimum, maximum)
        .filter(value -> hasAtMost(2, value))
        .map(value -> value.movePointRight(2).longValueExact());
  }

  /** Whether a number of this place has no more decimals than that; a fault if it has. */
  boolean hasAtMost(int decimals, BigDecimal number) {
    boolean fits = number.stripTrailingZeros().scale() <= decimals;
    if (!fits) {
      String most = Integer.toString(decimals);
      fault((at, key) -> new TooManyDecimals(at, key, number.toPlainString(), most));
    }
    return fits;
  }
}
