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
  private static final int NONE = 0;

  /** Of an evaluator whose branch the file does not name. */
  static final Evaluator NOBODY = new Evaluator(NONE, NONE);

  private final OptionalInt column;
  private final List<Group> groups;
  private final Register register;
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final Map<Branch, Subject> subjects = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

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
    return subject(branch).is(evaluator);
  }

  /** A branch voted on. */
  Subject subject(Branch branch) {
    return subjects.computeIfAbsent(branch, this::numbered);
  }

  private Subject numbered(Branch branch) {
    return new Subject(
        number(branch.id()), number(Spelling.of(branch.id())), number(Spelling.of(branch.name())));
  }

  /** The same for the same text, so that a row compares no texts. */
  private int number(String text) {
    return text.isEmpty() ? NONE : numbers.computeIfAbsent(text, unused -> numbers.size() + 1);
  }

  /** Whose branch a cell names: by the register, and as it is written. */
  record Evaluator(int branch, int spelling) {}

  private Evaluator evaluator(Sheet sheet, String name) {
    String spelling = Spelling.of(name);
    if (register.match("", name, sheet.year()) instanceof Match.Found found) {
      return new Evaluator(number(found.branch().id()), number(spelling));
    }
    if (unknown.add(spelling)) {
      sheet.report(new UnknownEvaluatorBranch(sheet.place(column.orElseThrow()), name.strip()));
    }
    return new Evaluator(NONE, number(spelling));
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
  record Subject(int branch, int number, int name) {
    /** Whether it is an evaluator's own. */
    boolean is(Evaluator evaluator) {
      int spelling = evaluator.spelling();
      return spelling != NONE
          && (evaluator.branch() == branch || spelling == name || spelling == number);
    }
  }
}
