package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * What a template is filled with.
 *
 * @param paper its title and day; its blocks come below the template's own text
 * @param texts what stands within a sentence, by the names of their placeholders
 * @param parts what stands by itself, likewise
 */
public record Filling(Paper paper, Map<String, String> texts, Map<String, List<PaperBlock>> parts) {
  public Filling {
    texts = Map.copyOf(texts);
    parts = Map.copyOf(parts);
  }
}
