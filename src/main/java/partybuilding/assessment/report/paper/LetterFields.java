package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TermEntry;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.meeting.BranchMeeting;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** The content of the letter to one branch, from the facts that may be disclosed to it. */
final class LetterFields {
  /** The text that names the branch. */
  static final String BRANCH = "branch";

  private final BranchFacts facts;
  private final Branch branch;
  private final PaperInput paper;

  private LetterFields(BranchFacts facts, PaperInput paper) {
    this.facts = facts;
    this.branch = facts.branch();
    this.paper = paper;
  }

  static PaperFields of(BranchFacts facts, PaperInput paper) {
    LetterFields letter = new LetterFields(facts, paper);
    Map<String, String> texts = CommonFields.texts(paper.input());
    texts.put(BRANCH, facts.branch().name());
    return new PaperFields(
        texts,
        Map.of(
            "scores", letter.scores(),
            "decided_grade", List.of(letter.decided()),
            "rectification", List.of(RectificationSentence.ofBranch(letter.branch, paper)),
            "open_items", OpenItemsTable.of(letter.branch, paper),
            "comments", letter.comments()));
  }

  private List<PaperBlock> scores() {
    return facts.withheld()
        ? List.of(PaperBlock.words(paper.wording().limit("branch.withheld")))
        : LetterScores.of(facts, paper);
  }

  /** The grade that the committee decided, or an empty line for it. */
  private PaperBlock decided() {
    PageInput input = paper.input();
    return input.details(branch).debriefs().stream()
        .filter(debrief -> debrief.decidedGrade().isPresent())
        .findFirst()
        .map(this::decided)
        .orElseGet(() -> new PaperBlock.Blank(paper.text("letter.undecided"), 1));
  }

  private PaperBlock decided(BranchDebrief debrief) {
    String grade = paper.wording().grade(debrief.decidedGrade().orElseThrow());
    String sentence = paper.text("letter.decided", Map.of("grade", grade));
    return new PaperBlock.Sentence(
        new Traced(Printed.words(sentence), MeetingTrace.of(debrief, paper.wording())));
  }

  private List<PaperBlock> comments() {
    List<PaperBlock> blocks = new ArrayList<>();
    for (TermEntry kind : BranchMeeting.of(branch, paper.input()).comments()) {
      for (String line : kind.lines()) {
        blocks.add(
            PaperBlock.words(
                paper.text("letter.comment", Map.of("kind", kind.term(), "line", line))));
      }
    }
    return blocks.isEmpty() ? List.of(PaperBlock.words(paper.text("letter.uncommented"))) : blocks;
  }
}
