package partybuilding.assessment.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way in which a kind of export may be laid out, told by its header.
 *
 * @param name what the way is called
 * @param required the columns that it cannot do without, each with every name it may have, the
 *     canonical one first
 */
public record Form(String name, List<List<String>> required) {
  public Form {
    required = required.stream().map(List::copyOf).toList();
  }

  /** The required columns that a header lacks. */
  List<List<String>> lacking(Header header) {
    return required.stream().filter(names -> !header.has(names.stream())).toList();
  }

  /** Where the required columns stand. */
  List<Integer> places(Header header) {
    return required.stream().map(names -> header.firstPlace(names.stream())).toList();
  }

  /** The canonical names of columns. */
  static String print(List<List<String>> columns) {
    return columns.stream().map(names -> names.get(0)).collect(Collectors.joining(", "));
  }

  /** Every name of columns. */
  static String printAll(List<List<String>> columns) {
    return columns.stream().map(names -> String.join("/", names)).collect(Collectors.joining("; "));
  }
}
