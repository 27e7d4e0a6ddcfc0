package partybuilding.assessment.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.template.Blank.Field;

/** The exports to fill in: the contract's columns, and the indicators and groups of the rules. */
record Blanks(Rules rules, Words words) {
  private static final int HUNDREDTHS_OF_FIVE = 500;

  List<Blank> all() {
    return List.of(
        evaluations(),
        blank(
            ExportKind.RECTIFICATION,
            Column.ITEM_ID,
            Column.BRANCH,
            Column.BRANCH_ID,
            Column.PROBLEM,
            Column.DIMENSION,
            Column.STATUS,
            Column.DEADLINE,
            Column.YEAR_RAISED,
            Column.SOURCE,
            Column.REQUIREMENT,
            Column.MEASURE,
            Column.OWNER,
            Column.RAISED_ON,
            Column.COMPLETED_ON,
            Column.CLOSED_ON,
            Column.VERIFICATION,
            Column.CARRIED_FROM,
            Column.RECURRENCE_OF),
        blank(
            ExportKind.DEBRIEFS,
            Column.BRANCH,
            Column.BRANCH_ID,
            Column.MODE,
            Column.SECRETARY,
            Column.ORGANIZATION_BUILDING,
            Column.RECTIFICATION_PROGRESS,
            Column.REMAINING_PROBLEMS,
            Column.NEXT_STEPS,
            Column.DECIDED_GRADE),
        blank(
            ExportKind.COMMENTS,
            Column.BRANCH,
            Column.BRANCH_ID,
            Column.COMMENT_KIND,
            Column.DIMENSION,
            Column.TEXT,
            Column.ITEM_ID),
        blank(
            ExportKind.TURNOUT,
            Column.EVALUATOR_GROUP,
            Column.EXPECTED,
            Column.PRESENT,
            Column.ISSUED,
            Column.RETURNED,
            Column.VALID,
            Column.INVALID),
        blank(
            ExportKind.BRANCHES,
            Column.BRANCH_ID,
            Column.NAME,
            Column.SHORT_NAME,
            Column.KIND,
            Column.PARENT,
            Column.ALIASES,
            Column.VALID_FROM,
            Column.VALID_TO),
        blank(ExportKind.LINEAGE, Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE));
  }

  private Blank evaluations() {
    List<Field> fields =
        new ArrayList<>(
            fields(
                ExportKind.EVALUATIONS,
                Column.BRANCH,
                Column.BRANCH_ID,
                Column.EVALUATOR_GROUP,
                Column.BALLOT_ID,
                Column.EVALUATOR_BRANCH,
                Column.DEBRIEF_MODE,
                Column.VALIDITY,
                Column.EVALUATED_ON));
    rules.indicators().forEach(i -> fields.add(new Field(header(i), example(i))));
    return new Blank(ExportKind.EVALUATIONS, fields);
  }

  private Blank blank(ExportKind kind, Column... columns) {
    return new Blank(kind, fields(kind, columns));
  }

  private List<Field> fields(ExportKind kind, Column... columns) {
    return Arrays.stream(columns)
        .map(column -> new Field(column.label(words.language()), example(kind, column)))
        .toList();
  }

  private String example(ExportKind kind, Column column) {
    return column == Column.EVALUATOR_GROUP
        ? name(rules.groups().get(0))
        : words.text(kind.code() + "." + column.code());
  }

  private String name(Group group) {
    return chinese() && !group.aliases().isEmpty() ? group.aliases().get(0) : group.id();
  }

  private String header(Indicator indicator) {
    return chinese() && !indicator.aliases().isEmpty()
        ? indicator.aliases().get(0)
        : indicator.id();
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
