package partybuilding.sample.untidy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.sample.untidy.LooseSheet.LooseRow;

/**
 * Rows of ballots that cannot be believed, put between the good ones: each is a copy of a good row
 * under a ballot id of its own with one cell spoilt, so that the figures of the year stay what they
 * were once it is refused.
 */
final class BallotFaults {
  private final LooseSheet sheet;
  private final PlantedList planted;
  private int count;

  BallotFaults(LooseSheet sheet, PlantedList planted) {
    this.sheet = sheet;
    this.planted = planted;
  }

  /** Plants one of each. */
  void plant() {
    spoil("unknown_branch", "没有登记的党总支", Column.BRANCH.names(), "机电工程学院党总支");
    spoil("branch_mismatch", "编号与名称不符", Column.BRANCH_ID.names(), sheet.row(1).get(id()));
    spoil("unknown_group", "不认识的评委类别", Column.EVALUATOR_GROUP.names(), "党委常委");
    spoil("missing_value", "评委类别未填", Column.EVALUATOR_GROUP.names(), "");
    spoil("wrong_year", "别的年度", Column.YEAR.names(), "1999");
    spoil("invalid_score", "得分写成文字", confidence(), "很高");
    spoil("invalid_score", "得分有三位小数", confidence(), "85.125");
    spoil("score_outside_scale", "得分超出量程", confidence(), "950");
    spoil("invalid_grade", "等次写成数字", overall(), "4");
    overflow();
    contradict();
  }

  private int id() {
    return sheet.column(Column.BRANCH_ID);
  }

  private static Stream<String> confidence() {
    return Stream.of("党建信心", "confidence");
  }

  private static Stream<String> overall() {
    return Stream.of("综合评价", "overall");
  }

  /** A copy of the first row, which names a branch by its number and its name. */
  private List<String> copy() {
    List<String> cells = new ArrayList<>(sheet.row(0));
    cells.set(sheet.column(Column.BALLOT_ID), "untidy-" + count);
    return cells;
  }

  private void spoil(String code, String words, Stream<String> column, String value) {
    List<String> cells = copy();
    int place = sheet.column(column);
    cells.set(place, value);
    if (place == sheet.column(Column.BRANCH)) {
      cells.set(id(), "");
    }
    planted.fault(code, sheet, insert(cells), words);
  }

  private void overflow() {
    List<String> cells = copy();
    cells.add("多出来的一格");
    planted.fault("ragged_row", sheet, insert(cells), "多出一格");
  }

  private void contradict() {
    int confidence = sheet.column(confidence());
    List<String> one = copy();
    one.set(confidence, "80");
    List<String> other = new ArrayList<>(one);
    other.set(confidence, "90");
    planted.fault("conflicting_ballot", sheet, insert(one), "同一张票前后不一致");
    planted.fault("conflicting_ballot", sheet, insert(other), "同一张票前后不一致");
  }

  private LooseRow insert(List<String> cells) {
    return sheet.insert(3 * ++count, cells);
  }
}
