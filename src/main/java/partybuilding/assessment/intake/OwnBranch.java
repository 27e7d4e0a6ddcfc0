package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;

/** Tells a vote on the evaluator's own branch, for the groups whose rules leave it out. */
final class OwnBranch {
  private final OptionalInt column;
  private final List<Group> groups;
  private final Register register;
  private final Map<String, String> ids = new HashMap<>();

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
    return !own.isBlank()
        && (ids.computeIfAbsent(own, this::idOf).equals(branch.id()) || calls(own, branch));
  }

  /** Without a register a name is no number, so the row's own number and name decide. */
  private static boolean calls(String own, Branch branch) {
    String spelling = Spelling.of(own);
    return spelling.equals(Spelling.of(branch.id())) || spelling.equals(Spelling.of(branch.name()));
  }

  private String idOf(String name) {
    return register.match("", name) instanceof Match.Found found ? found.branch().id() : "";
  }
}
