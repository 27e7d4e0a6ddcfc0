package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;

/** The comments of all years, and how many of them the ledger took up. */
public final class CommentComparison {
  private final ComparisonInput input;
  private final List<Branch> branches;
  private final LedgerNumbers ledger;

  public CommentComparison(ComparisonInput input, List<Branch> branches) {
    this.input = input;
    this.branches = branches;
    Lineage lineage = input.structure().lineage();
    this.ledger = new LedgerNumbers(input.ledgers(), lineage, input.year());
  }

  /** By year, then in the order of the branches, then by kind; only what was said. */
  public List<BranchComments> comments() {
    List<BranchComments> all = new ArrayList<>();
    for (YearlyRows<Comment> year : input.meetings().comments()) {
      Map<Subject, List<Comment>> bySubject = bySubject(year);
      for (Branch branch : branches) {
        for (CommentKind kind : CommentKind.values()) {
          Optional.ofNullable(bySubject.get(new Subject(branch.id(), kind)))
              .ifPresent(own -> all.add(count(year.year(), branch.id(), own)));
        }
      }
    }
    return all;
  }

  /** By year, then in the order of the branches, then by kind and in the order of the file. */
  public List<CommentText> texts() {
    List<CommentText> all = new ArrayList<>();
    for (YearlyRows<Comment> year : input.meetings().comments()) {
      Map<Subject, List<Comment>> bySubject = bySubject(year);
      for (Branch branch : branches) {
        for (CommentKind kind : CommentKind.values()) {
          bySubject
              .getOrDefault(new Subject(branch.id(), kind), List.of())
              .forEach(comment -> all.add(text(year.year(), branch.id(), comment)));
        }
      }
    }
    return all;
  }

  private CommentText text(int year, String branch, Comment comment) {
    Optional<Boolean> takenUp =
        ledger.reach(year) ? Optional.of(ledger.takeUp(comment, year)) : Optional.empty();
    return CommentText.of(year, branch, comment, takenUp);
  }

  private Map<Subject, List<Comment>> bySubject(YearlyRows<Comment> year) {
    return year.rows().stream().collect(Collectors.groupingBy(c -> subject(c, year.year())));
  }

  /** What comments are counted by: the branch that carries on the line, and their kind. */
  private record Subject(String branch, CommentKind kind) {}

  private Subject subject(Comment comment, int year) {
    Lineage lineage = input.structure().lineage();
    return new Subject(lineage.asOf(comment.branch(), year, input.year()), comment.kind());
  }

  private BranchComments count(int year, String branch, List<Comment> comments) {
    OptionalLong takenUp =
        ledger.reach(year)
            ? OptionalLong.of(comments.stream().filter(c -> ledger.takeUp(c, year)).count())
            : OptionalLong.empty();
    return new BranchComments(year, branch, comments.get(0).kind(), comments.size(), takenUp);
  }
}
