package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** A sheet for noting the comments on each debrief, in the order of the debriefs. */
record CommentPaper(Preparation facts, PreparationWording wording, DebriefOrder order) {
  private static final int LINES = 2;

  Paper paper() {
    String title = wording.text("comments.title");
    List<PaperBlock> blocks = new ArrayList<>();
    blocks.add(new PaperBlock.Title(title));
    blocks.add(
        new PaperBlock.Subtitle(
            wording.text("overview.subtitle", Map.of("year", Integer.toString(facts.year())))));
    blocks.add(PaperBlock.words(wording.text("comments.how", file())));
    for (BranchPreparation branch : order.of(facts.branches())) {
      blocks.add(new PaperBlock.Heading(branch.branch().name()));
      blocks.add(new PaperBlock.Blank(wording.text("comments.gaps"), LINES));
      blocks.add(new PaperBlock.Blank(wording.text("comments.suggestions"), LINES));
    }
    return new Paper(title, facts.asOf(), blocks);
  }

  private Map<String, String> file() {
    return Map.of("year", Integer.toString(facts.year()));
  }
}
