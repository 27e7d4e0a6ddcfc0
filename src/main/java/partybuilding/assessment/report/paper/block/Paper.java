package partybuilding.assessment.report.paper.block;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper for the office.
 *
 * @param title as the file's properties give it
 * @param day as of which it is made; the file's properties give no other day, so that the same
 *     content has the same bytes
 * @param blocks from the top to the bottom
 */
public record Paper(String title, LocalDate day, List<PaperBlock> blocks) {
  public Paper {
    blocks = List.copyOf(blocks);
  }
}
