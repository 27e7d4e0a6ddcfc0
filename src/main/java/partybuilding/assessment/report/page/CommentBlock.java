package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.BranchComments;
import partybuilding.assessment.compare.CommentText;
import partybuilding.assessment.contract.CommentKind;
import partybuilding.assessment.lineage.Branch;

/**
 * What the committee said of the year's debriefs, and what the ledger took up.
 *
 * @param rows one a branch that was commented on
 * @param folded whether all are too many to look over, so that they are folded up
 * @param missed the gaps that no ledger took up, by branch
 * @param remark what is to be said of them, or of those not listed; empty where there is nothing
 */
public record CommentBlock(
    List<CommentRow> rows, boolean folded, List<Entry> missed, String remark) {
  /** More of them are a wall that nobody reads; the table holds them all. */
  private static final int MOST_TEXTS = 30;

  /** Copies the lists. */
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
    /** Copies the cells. */
    public CommentRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The comments of one kind.
   *
   * @param trace of both figures
   * @param given how many; a dash where there is none
   * @param takenUp how many the ledger took up; empty where that is not known
   */
  public record CommentCell(Trace trace, Printed given, Printed takenUp) {
    private static CommentCell of(BranchComments comments, Wording wording) {
      return new CommentCell(
          MeetingTrace.of(comments, wording),
          Printed.of(Numbers.count(comments.given()), "given"),
          comments.takenUp().isEmpty()
              ? Printed.words(wording.text("absent"))
              : Printed.of(Numbers.count(comments.takenUp().getAsLong()), "taken_up"));
    }

    private static CommentCell none(Wording wording) {
      Printed dash = Printed.words(wording.text("absent"));
      return new CommentCell(Trace.NONE, dash, dash);
    }
  }

  static CommentBlock of(Material material) {
    List<CommentRow> rows = rows(material);
    List<CommentText> gaps =
        material.facts().meetings().texts().stream()
            .filter(comment -> comment.year() == material.facts().year())
            .filter(comment -> comment.kind() == CommentKind.GAP)
            .toList();
    List<CommentText> missed =
        gaps.stream().filter(gap -> gap.takenUp().equals(Optional.of(false))).toList();
    return new CommentBlock(
        rows,
        rows.size() > BranchSection.MOST_AT_ONCE,
        entries(missed.stream().limit(MOST_TEXTS).toList(), material),
        remark(gaps, missed.size(), material.wording()));
  }

  private static String remark(List<CommentText> gaps, int missed, Wording wording) {
    if (missed > MOST_TEXTS) {
      String rest = Numbers.count(missed - MOST_TEXTS);
      return wording.text("comments.more", Map.of("count", rest));
    }
    if (gaps.isEmpty() || missed > 0) {
      return "";
    }
    boolean known = gaps.stream().allMatch(gap -> gap.takenUp().isPresent());
    return wording.text(known ? "comments.all_taken_up" : "comments.unknown");
  }

  private static List<CommentRow> rows(Material material) {
    List<BranchComments> counted =
        material.facts().meetings().comments().stream()
            .filter(comments -> comments.year() == material.facts().year())
            .toList();
    Map<String, Map<CommentKind, BranchComments>> byBranch = new LinkedHashMap<>();
    for (BranchComments comments : counted) {
      byBranch
          .computeIfAbsent(comments.branch(), branch -> new EnumMap<>(CommentKind.class))
          .put(comments.kind(), comments);
    }
    List<CommentRow> rows = new ArrayList<>();
    for (Branch branch : material.facts().branches()) {
      Optional.ofNullable(byBranch.get(branch.id()))
          .ifPresent(kinds -> rows.add(row(branch.name(), kinds, material.wording())));
    }
    return rows;
  }

  private static CommentRow row(
      String name, Map<CommentKind, BranchComments> kinds, Wording wording) {
    List<CommentCell> cells = new ArrayList<>();
    for (CommentKind kind : CommentKind.values()) {
      cells.add(
          Optional.ofNullable(kinds.get(kind))
              .map(comments -> CommentCell.of(comments, wording))
              .orElseGet(() -> CommentCell.none(wording)));
    }
    return new CommentRow(name, cells);
  }

  private static List<Entry> entries(List<CommentText> comments, Material material) {
    Map<String, List<String>> byBranch = new LinkedHashMap<>();
    for (CommentText comment : comments) {
      String name = material.directory().name(comment.branch());
      byBranch
          .computeIfAbsent(name, unused -> new ArrayList<>())
          .add(line(comment, material.wording()));
    }
    return byBranch.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }

  /** A comment with the dimension it is about. */
  static String line(CommentText comment, Wording wording) {
    Map<String, String> values =
        Map.of("text", comment.text(), "dimension", wording.category(comment.dimension()));
    return wording.text("comments.line", values);
  }
}
