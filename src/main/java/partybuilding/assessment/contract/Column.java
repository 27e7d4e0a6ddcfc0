package partybuilding.assessment.contract;

import java.util.List;
import java.util.stream.Stream;

/** A column of the exports that has a fixed meaning, whatever the rules. */
public enum Column {
  BRANCH("branch", "党组织", "党总支", "述职对象", "被评议单位"),
  BRANCH_ID("branch_id", "党组织编号"),
  YEAR("year", "年度"),
  EVALUATOR_GROUP("evaluator_group", "评委类别", "票种", "评议主体"),
  BALLOT_ID("ballot_id", "票号", "答卷编号"),
  EVALUATOR_BRANCH("evaluator_branch", "所在党组织"),
  DEBRIEF_MODE("debrief_mode", "述职方式"),
  VALIDITY("validity", "是否有效"),
  EVALUATED_ON("evaluated_on", "评议日期"),

  ITEM_ID("item_id", "问题编号"),
  PROBLEM("problem", "存在问题"),
  DIMENSION("dimension", "问题类别"),
  STATUS("status", "整改状态"),
  DEADLINE("deadline", "整改时限"),
  YEAR_RAISED("year", "提出年度"),
  SOURCE("source", "问题来源"),
  REQUIREMENT("requirement"),
  MEASURE("measure", "整改措施"),
  OWNER("owner", "责任人"),
  RAISED_ON("raised_on", "提出时间"),
  COMPLETED_ON("completed_on", "完成时间"),
  CLOSED_ON("closed_on", "销号时间"),
  VERIFICATION("verification", "验收结果"),
  CARRIED_FROM("carried_from", "结转自"),
  RECURRENCE_OF("recurrence_of", "重复问题编号"),

  NAME("name"),
  SHORT_NAME("short_name"),
  KIND("kind"),
  PARENT("parent"),
  ALIASES("aliases"),
  VALID_FROM("valid_from"),
  VALID_TO("valid_to"),

  FROM_ID("from_id"),
  TO_ID("to_id"),
  CHANGE("change");

  private final String code;
  private final List<String> aliases;

  Column(String code, String... aliases) {
    this.code = code;
    this.aliases = List.of(aliases);
  }

  /** The canonical name. */
  public String code() {
    return code;
  }

  /** Every name of the column, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(code), aliases.stream());
  }
}
