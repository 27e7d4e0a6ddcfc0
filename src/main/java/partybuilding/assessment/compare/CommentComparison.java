package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Comment;
import partybuilding.assessment.contract.CommentKind;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;

/** The comments of all years, and how many of them the ledger took up. */
final class CommentComparison {
  private final Material material;
  private final List<Branch> branches;
  private final LedgerNumbers ledger;

  CommentComparison(Material material, List<Branch> branches) {
    this.material = material;
    this.branches = branches;
    Lineage lineage = material.structure().lineage();
    this.ledger = new LedgerNumbers(material.ledgers(), lineage, material.year());
  }

  /** By year, then in the order of the branches, then by kind; only what was said. */
  List<BranchComments> comments() {
    List<BranchComments> all = new ArrayList<>();
    for (YearlyRows<Comment> year : material.meetings().comments()) {
      Map<Subject, List<Comment>> bySubject =
          year.rows().stream().collect(Collectors.groupingBy(c -> subject(c, year.year())));
      for (Branch branch : branches) {
        for (CommentKind kind : CommentKind.values()) {
          Optional.ofNullable(bySubject.get(new Subject(branch.id(), kind)))
              .ifPresent(own -> all.add(count(year.year(), branch.id(), own)));
        }
      }
    }
    return all;
  }

  /** What comments are counted by: the branch that carries on the line, and their kind. */
  private record Subject(String branch, CommentKind kind) {}

  private Subject subject(Comment comment, int year) {
    Lineage lineage = material.structure().lineage();
    return new Subject(lineage.asOf(comment.branch(), year, material.year()), comment.kind());
  }

  private BranchComments count(int year, String branch, List<Comment> comments) {
    OptionalLong takenUp =
        ledger.reach(year)
            ? OptionalLong.of(comments.stream().filter(c -> ledger.takeUp(c, year)).count())
            : OptionalLong.empty();
    return new BranchComments(year, branch, comments.get(0).kind(), comments.size(), takenUp);
  }
}
