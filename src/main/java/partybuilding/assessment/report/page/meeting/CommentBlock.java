package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.TermEntry;

/**
 * The committee's comments on the year's debriefs, and which of them are in the ledger.
 *
 * @param rows one per branch that was commented on
 * @param folded whether the rows are folded because there are too many
 * @param missed the gaps that are in no ledger, by branch
 * @param remark a remark on these gaps or on the number not listed; empty if there is none
 */
public record CommentBlock(
    List<CommentRow> rows, boolean folded, List<TermEntry> missed, String remark) {
  public CommentBlock {
    rows = List.copyOf(rows);
    missed = List.copyOf(missed);
  }

  /**
   * The comments on one branch, counted.
   *
   * @param name the branch's
   * @param cells gaps, suggestions
   */
  public record CommentRow(String name, List<CommentCell> cells) {
    public CommentRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The comments of one kind.
   *
   * @param trace of both figures
   * @param given how many; a dash where there is none
   * @param takenUp the number that are in a ledger; empty if unknown
   */
  public record CommentCell(TableTrace trace, Printed given, Printed takenUp) {
    private static CommentCell of(BranchComments comments, PageWording wording) {
      return new CommentCell(
          MeetingTrace.of(comments, wording),
          Printed.of(NumberText.count(comments.given()), "given"),
          comments.takenUp().isEmpty()
              ? Printed.words(wording.text("absent"))
              : Printed.of(NumberText.count(comments.takenUp().getAsLong()), "taken_up"));
    }

    private static CommentCell none(PageWording wording) {
      Printed dash = Printed.words(wording.text("absent"));
      return new CommentCell(TableTrace.NONE, dash, dash);
    }
  }

  static CommentBlock of(PageInput input) {
    List<CommentRow> rows = rows(input);
    List<CommentText> gaps =
        input.facts().meetings().texts().stream()
            .filter(comment -> comment.year() == input.facts().year())
            .filter(comment -> comment.kind() == CommentKind.GAP)
            .toList();
    List<CommentText> missed =
        gaps.stream().filter(gap -> gap.takenUp().equals(Optional.of(false))).toList();
    return new CommentBlock(
        rows,
        TableLimit.exceededBy(rows.size()),
        entries(missed.stream().limit(TableLimit.MOST_TEXTS).toList(), input),
        remark(gaps, missed.size(), input.wording()));
  }

  private static String remark(List<CommentText> gaps, int missed, PageWording wording) {
    if (missed > TableLimit.MOST_TEXTS) {
      String rest = NumberText.count(missed - TableLimit.MOST_TEXTS);
      return wording.text("comments.more", Map.of("count", rest));
    }
    if (gaps.isEmpty() || missed > 0) {
      return "";
    }
    boolean known = gaps.stream().allMatch(gap -> gap.takenUp().isPresent());
    return wording.text(known ? "comments.all_taken_up" : "comments.unknown");
  }

  private static List<CommentRow> rows(PageInput input) {
    List<BranchComments> counted =
        input.facts().meetings().comments().stream()
            .filter(comments -> comments.year() == input.facts().year())
            .toList();
    Map<String, Map<CommentKind, BranchComments>> byBranch = new LinkedHashMap<>();
    for (BranchComments comments : counted) {
      byBranch
          .computeIfAbsent(comments.branch(), branch -> new EnumMap<>(CommentKind.class))
          .put(comments.kind(), comments);
    }
    List<CommentRow> rows = new ArrayList<>();
    for (Branch branch : input.facts().branches()) {
      Optional.ofNullable(byBranch.get(branch.id()))
          .ifPresent(kinds -> rows.add(row(branch.name(), kinds, input.wording())));
    }
    return rows;
  }

  private static CommentRow row(
      String name, Map<CommentKind, BranchComments> kinds, PageWording wording) {
    List<CommentCell> cells = new ArrayList<>();
    for (CommentKind kind : CommentKind.values()) {
      cells.add(
          Optional.ofNullable(kinds.get(kind))
              .map(comments -> CommentCell.of(comments, wording))
              .orElseGet(() -> CommentCell.none(wording)));
    }
    return new CommentRow(name, cells);
  }

  private static List<TermEntry> entries(List<CommentText> comments, PageInput input) {
    Map<String, List<String>> byBranch = new LinkedHashMap<>();
    for (CommentText comment : comments) {
      String name = input.directory().name(comment.branch());
      byBranch
          .computeIfAbsent(name, unused -> new ArrayList<>())
          .add(line(comment, input.wording()));
    }
    return byBranch.entrySet().stream().map(e -> new TermEntry(e.getKey(), e.getValue())).toList();
  }

  /** A comment with the dimension it is about. */
  static String line(CommentText comment, PageWording wording) {
    Map<String, String> values =
        Map.of("text", comment.text(), "dimension", wording.category(comment.dimension()));
    return wording.text("comments.line", values);
  }
}
