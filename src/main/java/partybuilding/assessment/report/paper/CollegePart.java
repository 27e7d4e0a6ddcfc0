package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.CommonProblem;
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
 * The parts of the circular on the college as a whole. It goes to every branch, so it names none;
 * praise and criticism of single branches are left to the committee.
 */
final class CollegePart {
  /** The most common problems listed, among which the committee chooses. */
  private static final int MOST_COMMON = 5;

  private CollegePart() {}

  /** The scores of the college with the verdicts on their changes. */
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
    } else if (input.facts().severalYears()) {
      blocks.add(PaperBlock.words(paper.wording().text("point.caveat")));
    }
    return blocks;
  }

  private static PaperBlock counted(CollegeScore college, PaperInput paper) {
    Map<String, String> values = Map.of("branches", NumberText.count(college.branches()));
    return sentence(
        paper.text("college.branches", values), TableTrace.of(college, paper.wording()));
  }

  /** The rectification of the problems raised, and the open items. */
  static List<PaperBlock> problems(PaperInput paper) {
    List<PaperBlock> blocks = new ArrayList<>();
    RectificationSentence.ofCollege(paper).ifPresent(blocks::add);
    Traced backlog = BacklogSection.of(paper.input()).sentence();
    if (!backlog.printed().isEmpty()) {
      blocks.add(new PaperBlock.Sentence(backlog));
    }
    common(paper).ifPresent(blocks::add);
    return blocks.isEmpty()
        ? List.of(PaperBlock.words(paper.wording().text("ledger.none")))
        : blocks;
  }

  /**
   * The sentence on the most frequent common problems whose numbers may be disclosed to branches;
   * empty if there are none.
   */
  private static Optional<PaperBlock> common(PaperInput paper) {
    Comparison facts = paper.input().facts();
    List<CommonProblem> told =
        facts.ledger().common().problems().stream()
            .filter(problem -> problem.mayBeToldToBranches(facts.branches().size()))
            .limit(MOST_COMMON)
            .toList();
    List<String> words = told.stream().map(problem -> common(problem, paper)).toList();
    List<TableTrace> rows =
        told.stream()
            .map(problem -> TableTrace.of(problem, problem.all(), paper.wording()))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence(
                paper.text("college.common", Map.of("problems", paper.wording().list(words))),
                TableTrace.all(rows)));
  }

  private static String common(CommonProblem problem, PaperInput paper) {
    return paper.text(
        "college.common.problem",
        Map.of("problem", problem.text(), "branches", NumberText.count(problem.branches())));
  }

  private static PaperBlock sentence(String text, TableTrace trace) {
    return new PaperBlock.Sentence(new Traced(Printed.words(text), trace));
  }
}
