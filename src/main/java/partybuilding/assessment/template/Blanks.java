package partybuilding.assessment.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.template.Blank.Field;

/** The exports to fill in: the contract's columns, and the indicators and groups of the rules. */
record Blanks(Rules rules, Words words) {
  private static final int HUNDREDTHS_OF_FIVE = 500;

  List<Blank> all() {
    return Arrays.stream(ExportKind.values())
        .map(kind -> kind == ExportKind.EVALUATIONS ? evaluations() : blank(kind))
        .toList();
  }

  private Blank evaluations() {
    List<Field> fields =
        new ArrayList<>(
            fields(
                ExportKind.EVALUATIONS,
                List.of(
                    Column.BRANCH,
                    Column.BRANCH_ID,
                    Column.EVALUATOR_GROUP,
                    Column.BALLOT_ID,
                    Column.EVALUATOR_BRANCH,
                    Column.DEBRIEF_MODE,
                    Column.VALIDITY,
                    Column.EVALUATED_ON)));
    rules.indicators().forEach(i -> fields.add(new Field(header(i), example(i))));
    return new Blank(ExportKind.EVALUATIONS, fields);
  }

  private Blank blank(ExportKind kind) {
    return new Blank(kind, fields(kind, kind.readColumns()));
  }

  private List<Field> fields(ExportKind kind, List<Column> columns) {
    return columns.stream()
        .map(column -> new Field(column.label(words.language()), example(kind, column)))
        .toList();
  }

  private String example(ExportKind kind, Column column) {
    return column == Column.EVALUATOR_GROUP
        ? name(rules.groups().get(0))
        : words.text(kind.code() + "." + column.code());
  }

  private String name(Group group) {
    return chinese() ? group.usualWord() : group.id();
  }

  private String header(Indicator indicator) {
    return chinese() ? indicator.usualWord() : indicator.id();
  }

  /** A little below the top of the scale. */
  private String example(Indicator indicator) {
    if (indicator.scale() instanceof Scale.Points points) {
      return Scale.Points.print(Math.max(points.minimum(), points.maximum() - HUNDREDTHS_OF_FIVE));
    }
    GradeWords grades = chinese() ? GradeWords.PLAIN : GradeWords.CANONICAL;
    return grades.words().get(Grade.GOOD.rank());
  }

  private boolean chinese() {
    return words.language() == Language.ZH_CN;
  }
}
