package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.BacklogSection;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.page.point.MainPoints;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * What a circular says of the college as a whole. It goes to every branch, so that no branch is
 * named in it: whom to praise and whom to admonish is the committee's to write.
 */
final class CollegePart {
  private CollegePart() {}

  /** The scores of the college, and what may be said of their changes. */
  static List<PaperBlock> overall(PaperInput paper) {
    PageInput input = paper.input();
    List<PaperBlock> blocks = new ArrayList<>();
    input.college().stream()
        .filter(college -> college.score().isPresent())
        .findFirst()
        .map(college -> counted(college, paper))
        .ifPresent(blocks::add);
    for (MainPoint point : MainPoints.ofCollege(input)) {
      blocks.add(sentence(point.sentence(), point.trace()));
    }
    if (blocks.isEmpty()) {
      blocks.add(PaperBlock.words(paper.text("college.unscored")));
    } else if (input.facts().years().size() > 1) {
      blocks.add(PaperBlock.words(paper.wording().text("point.caveat")));
    }
    return blocks;
  }

  private static PaperBlock counted(CollegeScore college, PaperInput paper) {
    Map<String, String> values = Map.of("branches", NumberText.count(college.branches()));
    return sentence(
        paper.text("college.branches", values), TableTrace.of(college, paper.wording()));
  }

  /** What became of the problems raised, and what is left to be done. */
  static List<PaperBlock> problems(PaperInput paper) {
    List<PaperBlock> blocks = new ArrayList<>();
    RectificationSentence.ofCollege(paper).ifPresent(blocks::add);
    Traced backlog = BacklogSection.of(paper.input()).sentence();
    if (!backlog.printed().isEmpty()) {
      blocks.add(new PaperBlock.Sentence(backlog));
    }
    return blocks.isEmpty()
        ? List.of(PaperBlock.words(paper.wording().text("ledger.none")))
        : blocks;
  }

  private static PaperBlock sentence(String text, TableTrace trace) {
    return new PaperBlock.Sentence(new Traced(Printed.words(text), trace));
  }
}
