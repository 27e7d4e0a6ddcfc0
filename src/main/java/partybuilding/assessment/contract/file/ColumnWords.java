package partybuilding.assessment.contract.file;

import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Spelling;

/**
 * A college's own header words for the fixed columns of one kind of export.
 *
 * @param codes the canonical name of a column by each of its further words, in {@linkplain Spelling
 *     normal form}
 */
public record ColumnWords(Map<String, String> codes) {
  /** No further words. */
  public static final ColumnWords NONE = new ColumnWords(Map.of());

  public ColumnWords {
    codes = Map.copyOf(codes);
  }

  /** The canonical name of the column that a word in normal form means. */
  public Optional<String> find(String spelling) {
    return Optional.ofNullable(codes.get(spelling));
  }
}
