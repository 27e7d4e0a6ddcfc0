package partybuilding.assessment.intake.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.intake.TotalsWord;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.sheet.Sheet;

/**
 * The word by which a row says that it is one of totals: in the place of its branch, of its group,
 * or, where both are empty, in its first filled cell. A branch registered under such a name is one.
 */
final class TotalsLabel {
  private final Sheet sheet;
  private final Register register;
  private final OptionalInt idColumn;
  private final OptionalInt nameColumn;
  private final int groupColumn;
  private final Map<String, Optional<TotalsWord>> branchWords = new HashMap<>();
  private final Map<String, Optional<TotalsWord>> groupWords = new HashMap<>();
  private final Set<String> groupNames = new HashSet<>();

  TotalsLabel(EvaluationReading reading) {
    sheet = reading.sheet();
    register = reading.register();
    idColumn = reading.header().find(Column.BRANCH_ID);
    nameColumn = reading.header().find(Column.BRANCH);
    groupColumn = reading.header().find(Column.EVALUATOR_GROUP).orElseThrow();
    reading.rules().groups().stream()
        .flatMap(Group::names)
        .forEach(name -> groupNames.add(Spelling.of(name)));
  }

  /** What the current row says it is; empty for a row of a ballot. */
  Optional<TotalsWord> word() {
    String branch = branch();
    Optional<TotalsWord> word = branchWords.computeIfAbsent(branch, this::branchWord);
    if (word.isPresent()) {
      return word;
    }
    String group = sheet.cell(groupColumn);
    if (branch.isBlank() && group.isBlank()) {
      return TotalsWord.find(firstFilled());
    }
    return groupWords.computeIfAbsent(group, this::groupWord);
  }

  /** Whether the row names a branch, so that its totals are that branch's. */
  boolean branchNamed() {
    String branch = branch();
    return !branch.isBlank() && branchWords.computeIfAbsent(branch, this::branchWord).isEmpty();
  }

  /** Whether the number and name of a row are those of a branch, not a word for totals. */
  boolean branch(String id, String name) {
    String branch = id.isBlank() && nameColumn.isPresent() ? name : id;
    return branchWords.computeIfAbsent(branch, this::branchWord).isEmpty();
  }

  /** Whether a cell is that of a group, not a word for totals. */
  boolean group(String cell) {
    return groupWords.computeIfAbsent(cell, this::groupWord).isEmpty();
  }

  private Optional<TotalsWord> branchWord(String cell) {
    return TotalsWord.find(cell).filter(word -> !register.registers(cell));
  }

  private Optional<TotalsWord> groupWord(String cell) {
    return TotalsWord.find(cell).filter(word -> !groupNames.contains(Spelling.of(cell)));
  }

  private String branch() {
    String id = idColumn.isPresent() ? sheet.cell(idColumn.getAsInt()) : "";
    return id.isBlank() && nameColumn.isPresent() ? sheet.cell(nameColumn.getAsInt()) : id;
  }

  private String firstFilled() {
    for (int i = 0; i < sheet.header().size(); i++) {
      if (!sheet.cell(i).isBlank()) {
        return sheet.cell(i);
      }
    }
    return "";
  }
}
