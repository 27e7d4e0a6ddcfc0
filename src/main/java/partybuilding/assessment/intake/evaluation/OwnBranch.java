package partybuilding.assessment.intake.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.PanelNotice.UnknownEvaluatorBranch;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** Tells a vote on the evaluator's own branch, for the groups whose rules leave it out. */
final class OwnBranch {
  private final OptionalInt column;
  private final List<Group> groups;
  private final Register register;
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final Map<Branch, Subject> subjects = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  OwnBranch(Header header, List<Group> groups, Register register) {
    this.column = header.find(Column.EVALUATOR_BRANCH);
    this.groups = groups;
    this.register = register;
  }

  boolean votes(Sheet sheet, int group, Branch branch) {
    if (!excludes(group)) {
      return false;
    }
    String own = sheet.cell(column.getAsInt());
    if (own.isBlank()) {
      return false;
    }
    return votes(evaluators.computeIfAbsent(own, name -> evaluator(sheet, name)), branch);
  }

  /** Whether an evaluator's branch is the one voted on. */
  private boolean votes(Evaluator evaluator, Branch branch) {
    return subjects.computeIfAbsent(branch, Subject::of).is(evaluator);
  }

  /** Of an evaluator whose branch the file does not name. */
  static final Evaluator NOBODY = new Evaluator("", "");

  /** Whose branch a cell names: by the register, and as it is written. */
  record Evaluator(String branch, String spelling) {}

  private Evaluator evaluator(Sheet sheet, String name) {
    String spelling = Spelling.of(name);
    if (register.match("", name, sheet.year()) instanceof Match.Found found) {
      return new Evaluator(found.branch().id(), spelling);
    }
    if (unknown.add(spelling)) {
      sheet.report(new UnknownEvaluatorBranch(sheet.place(column.orElseThrow()), name.strip()));
    }
    return new Evaluator("", spelling);
  }

  /** Whose branch a cell names, if it was sought before. */
  Optional<Evaluator> known(String own) {
    return Optional.ofNullable(evaluators.get(own));
  }

  /** Whether votes of a group on the own branch are left out, as far as the file tells them. */
  boolean excludes(int group) {
    return column.isPresent() && groups.get(group).excludeOwn();
  }

  /** Where the cells stand. */
  OptionalInt column() {
    return column;
  }

  /** A branch voted on. Without a register the row's own number and name decide. */
  record Subject(String branch, String number, String name) {
    static Subject of(Branch branch) {
      return new Subject(branch.id(), Spelling.of(branch.id()), Spelling.of(branch.name()));
    }

    /** Whether it is an evaluator's own. */
    boolean is(Evaluator evaluator) {
      return !evaluator.spelling().isEmpty()
          && (evaluator.branch().equals(branch)
              || evaluator.spelling().equals(name)
              || evaluator.spelling().equals(number));
    }
  }
}
