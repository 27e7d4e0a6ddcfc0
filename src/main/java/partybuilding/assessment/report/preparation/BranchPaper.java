package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The sheet of one branch: the findings of the previous meeting and their rectification. */
final class BranchPaper {
  private static final int LINES = 4;

  private final Preparation facts;
  private final PreparationWording wording;
  private final KnownSentences known;
  private final Optional<ScoreRows> scores;

  BranchPaper(Preparation facts, PreparationWording wording, Optional<ScoreRows> scores) {
    this.facts = facts;
    this.wording = wording;
    this.known = new KnownSentences(facts, wording);
    this.scores = scores;
  }

  Paper of(BranchPreparation branch) {
    String title = wording.text("sheet.title");
    List<PaperBlock> blocks = new ArrayList<>();
    blocks.add(new PaperBlock.Title(title));
    blocks.add(new PaperBlock.Subtitle(subtitle(branch)));
    blocks.add(PaperBlock.words(known.ledger()));
    blocks.add(heading(1, "sheet.comments"));
    blocks.addAll(comments(branch));
    blocks.add(heading(2, "sheet.ledger"));
    blocks.addAll(ledger(branch));
    blocks.add(heading(3, "sheet.unlisted"));
    blocks.addAll(unlisted(branch));
    blocks.add(heading(4, "sheet.onsite"));
    blocks.add(new PaperBlock.Sentence(new OnsiteSentences(facts, wording).of(branch)));
    scores.ifPresent(rows -> blocks.addAll(rows.of(branch.branch(), wording)));
    blocks.add(new PaperBlock.Blank(wording.text("sheet.remarks"), LINES));
    return new Paper(title + " " + branch.branch().name(), facts.asOf(), blocks);
  }

  private String subtitle(BranchPreparation branch) {
    return wording.text(
        "sheet.subtitle",
        Map.of("branch", branch.branch().name(), "year", Integer.toString(facts.year())));
  }

  private PaperBlock heading(int number, String key) {
    return new PaperBlock.Heading(wording.heading(number, key));
  }

  private List<PaperBlock> comments(BranchPreparation branch) {
    if (branch.comments().isEmpty()) {
      return List.of(PaperBlock.words(known.noComments()));
    }
    List<List<Traced>> rows = new ArrayList<>();
    branch.gaps().forEach(gap -> rows.add(row(gap)));
    branch.suggestions().forEach(suggestion -> rows.add(row(suggestion)));
    List<PaperBlock> blocks = new ArrayList<>();
    weakest(branch).ifPresent(blocks::add);
    blocks.add(
        new PaperBlock.Table(
            List.of(
                PaperColumn.group(wording.text("column.kind"), 15),
                PaperColumn.text(wording.text("column.category"), 18),
                PaperColumn.text(wording.text("column.comment"), 47),
                PaperColumn.text(wording.text("column.taken_up"), 20)),
            rows));
    return blocks;
  }

  /** The sentence on the categories of the gaps; empty if there are no gaps. */
  private Optional<PaperBlock> weakest(BranchPreparation branch) {
    List<String> categories =
        branch.gaps().stream().map(gap -> wording.category(gap.dimension())).distinct().toList();
    return categories.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PaperBlock.words(
                wording.text("sheet.weak", Map.of("categories", wording.list(categories)))));
  }

  private List<Traced> row(CommentText comment) {
    return List.of(
        Traced.words(wording.text("kind." + comment.kind().code())),
        Traced.words(wording.category(comment.dimension())),
        Traced.words(comment.text()),
        Traced.words(takenUp(comment)));
  }

  private String takenUp(CommentText comment) {
    if (comment.takenUp().isEmpty()) {
      return wording.text("taken_up.unknown");
    }
    boolean listed = comment.takenUp().orElseThrow();
    return listed ? comment.item().orElse("") : wording.text("taken_up.no");
  }

  private List<PaperBlock> ledger(BranchPreparation branch) {
    if (branch.items().isEmpty()) {
      return List.of(PaperBlock.words(known.noItems()));
    }
    Traced sentence = new CountSentence(wording).of(branch.branch().id(), branch.counts().items());
    return List.of(new PaperBlock.Sentence(sentence), new ItemRows(wording).table(branch.items()));
  }

  private List<PaperBlock> unlisted(BranchPreparation branch) {
    if (branch.unlisted().isEmpty()) {
      return List.of(PaperBlock.words(known.noUnlisted(branch)));
    }
    List<PaperBlock> blocks = new ArrayList<>();
    branch.unlisted().forEach(gap -> blocks.add(PaperBlock.words(unlisted(gap))));
    return blocks;
  }

  private String unlisted(CommentText gap) {
    return wording.text(
        "problem", Map.of("problem", gap.text(), "category", wording.category(gap.dimension())));
  }
}
