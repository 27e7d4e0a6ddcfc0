package partybuilding.assessment.report.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * What a paper says, under the names that its layout and an office's template know it by.
 *
 * @param texts what stands within a sentence, such as the year
 * @param parts what stands by itself: sentences and tables
 */
public record PaperFields(Map<String, String> texts, Map<String, List<PaperBlock>> parts) {
  public PaperFields {
    texts = Map.copyOf(texts);
    parts = Map.copyOf(parts);
  }

  /** The same with another part. */
  PaperFields with(String name, List<PaperBlock> part) {
    Map<String, List<PaperBlock>> more = new HashMap<>(parts);
    more.put(name, part);
    return new PaperFields(texts, more);
  }

  /** A part by its name. */
  List<PaperBlock> part(String name) {
    return Optional.ofNullable(parts.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no part '" + name + "'"));
  }
}
