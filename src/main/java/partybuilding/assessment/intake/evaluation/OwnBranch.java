package partybuilding.assessment.intake.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** Tells a vote on the evaluator's own branch, for the groups whose rules leave it out. */
final class OwnBranch {
  private final OptionalInt column;
  private final List<Group> groups;
  private final Register register;
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  OwnBranch(Header header, List<Group> groups, Register register) {
    this.column = header.find(Column.EVALUATOR_BRANCH);
    this.groups = groups;
    this.register = register;
  }

  boolean votes(Sheet sheet, int group, Branch branch) {
    if (column.isEmpty() || !groups.get(group).excludeOwn()) {
      return false;
    }
    String own = sheet.cell(column.getAsInt());
    if (own.isBlank()) {
      return false;
    }
    Evaluator evaluator = evaluators.computeIfAbsent(own, name -> evaluator(name, sheet.year()));
    return evaluator.branch().equals(branch.id())
        || spellings
            .computeIfAbsent(branch.id(), id -> spellings(branch))
            .contains(evaluator.spelling());
  }

  /** Whose branch a cell names: by the register, and as it is written. */
  private record Evaluator(String branch, String spelling) {}

  private Evaluator evaluator(String name, int year) {
    String id = register.match("", name, year) instanceof Match.Found f ? f.branch().id() : "";
    return new Evaluator(id, Spelling.of(name));
  }

  /** Without a register a name is no number, so the row's own number and name decide. */
  private static Set<String> spellings(Branch branch) {
    return new HashSet<>(List.of(Spelling.of(branch.id()), Spelling.of(branch.name())));
  }
}
