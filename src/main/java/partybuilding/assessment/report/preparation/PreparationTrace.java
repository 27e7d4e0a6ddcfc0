package partybuilding.assessment.report.preparation;

import java.util.List;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/** The rows of the preparation's tables that the figures of its papers come from. */
final class PreparationTrace {
  private PreparationTrace() {}

  /** A sentence about a branch, or about all of them, with the columns of its figures. */
  static Traced of(String branch, String sentence, List<String> columns) {
    Printed printed = new Printed(sentence, String.join(" ", columns));
    return new Traced(printed, row(TableName.PREPARATION, List.of(branch)));
  }

  /** A number of a branch, or of all of them. */
  static Traced count(String branch, long count, String column) {
    return of(branch, NumberText.count(count), List.of(column));
  }

  /** A sentence about an item, with the columns of its figures. */
  static Traced of(FollowedItem item, String sentence, List<String> columns) {
    List<String> key = List.of(Integer.toString(item.year()), item.branch(), item.id());
    return new Traced(new Printed(sentence, String.join(" ", columns)), row(TableName.ITEMS, key));
  }

  private static TableTrace row(TableName table, List<String> key) {
    return new TableTrace(KeyText.of(table, key), "");
  }
}
