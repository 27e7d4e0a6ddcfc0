package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TermEntry;

/**
 * How one branch reported to the year's meeting, and the comments on it.
 *
 * @param sentences how it reported, and whether its secretary is new
 * @param comments by kind; none if there were no comments
 */
public record BranchMeeting(List<String> sentences, List<TermEntry> comments) {
  public BranchMeeting {
    sentences = List.copyOf(sentences);
    comments = List.copyOf(comments);
  }

  /** The facts about one branch from the meeting of the report year. */
  public static BranchMeeting of(Branch branch, PageInput input) {
    PageWording wording = input.wording();
    List<String> sentences = new ArrayList<>();
    input
        .details(branch)
        .debriefs()
        .forEach(debrief -> sentences.addAll(sentences(debrief, input)));
    if (sentences.isEmpty()) {
      sentences.add(wording.text("branch.debrief.none"));
    }
    List<TermEntry> comments =
        Stream.of(CommentKind.values())
            .map(kind -> entry(branch, kind, input))
            .filter(entry -> !entry.lines().isEmpty())
            .toList();
    return new BranchMeeting(sentences, comments);
  }

  private static List<String> sentences(BranchDebrief debrief, PageInput input) {
    PageWording wording = input.wording();
    BranchDebriefRow row = BranchDebriefRow.of(debrief, input);
    List<String> sentences = new ArrayList<>();
    Map<String, String> values =
        Map.of("mode", row.mode(), "parts", parts(debrief, wording), "grade", row.grade());
    sentences.add(wording.text("branch.debrief", values));
    debrief
        .onsiteInTerm()
        .ifPresent(onsite -> sentences.add(wording.text("branch.onsite." + onsite)));
    if (debrief.changedSecretary()) {
      sentences.add(wording.text("branch.secretary.new"));
    }
    return sentences;
  }

  private static String parts(BranchDebrief debrief, PageWording wording) {
    List<String> parts = new ArrayList<>();
    for (DebriefPart part : DebriefPart.values()) {
      Map<String, String> values =
          Map.of(
              "part", wording.text("debrief." + part.code()),
              "given", BranchDebriefRow.given(debrief, part, wording));
      parts.add(wording.text("branch.debrief.part", values));
    }
    return wording.list(parts);
  }

  private static TermEntry entry(Branch branch, CommentKind kind, PageInput input) {
    List<String> lines =
        input.details(branch).comments().stream()
            .filter(comment -> comment.kind() == kind)
            .map(comment -> line(comment, input.wording()))
            .toList();
    return new TermEntry(input.wording().text("comments." + kind.code()), lines);
  }

  private static String line(CommentText comment, PageWording wording) {
    Map<String, String> values = new HashMap<>();
    values.put("comment", CommentBlock.line(comment, wording));
    values.put("item", comment.item().orElse(""));
    return comment
        .takenUp()
        .map(taken -> wording.text("branch.comment." + (taken ? "taken_up" : "open"), values))
        .orElse(CommentBlock.line(comment, wording));
  }
}
