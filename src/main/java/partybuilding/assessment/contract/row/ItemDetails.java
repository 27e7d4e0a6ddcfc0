package partybuilding.assessment.contract.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a ledger says of an item besides its state, in its own words.
 *
 * @param source where the problem comes from (问题来源)
 * @param measure what is done about it (整改措施); several measures in one text
 * @param owner who answers for it (责任人): a person's name, which is shown with the item and nowhere
 *     else, so no notice and no log may quote it
 */
public record ItemDetails(
    Optional<String> source, Optional<String> measure, Optional<String> owner) {
  /** Nothing is stated. */
  public static final ItemDetails NONE =
      new ItemDetails(Optional.empty(), Optional.empty(), Optional.empty());

  /** With what a further line says of the same item: more measures, more people in charge. */
  public ItemDetails and(ItemDetails further) {
    return new ItemDetails(
        source, joined(measure, further.measure, "；"), joined(owner, further.owner, "、"));
  }

  /** What stands there already is not said twice. */
  private static Optional<String> joined(
      Optional<String> text, Optional<String> further, String separator) {
    List<String> parts =
        Stream.concat(text.stream(), further.stream())
            .flatMap(all -> Stream.of(all.split(separator)))
            .distinct()
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, parts));
  }

  /** Without the name, so that no message holds it by accident. */
  @Override
  public String toString() {
    return "ItemDetails[source=" + source + ", measure=" + measure + "]";
  }
}
