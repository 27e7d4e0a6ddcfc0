package partybuilding.assessment.contract;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/** A column of the exports that has a fixed meaning, whatever the rules. */
public enum Column {
  BRANCH("branch", "党组织", "党总支", "述职对象", "被评议单位"),
  BRANCH_ID("branch_id", "党组织编号"),
  YEAR("year", "年度"),
  EVALUATOR_GROUP("evaluator_group", "评委类别", "票种", "评议主体"),
  BALLOT_ID("ballot_id", "票号", "答卷编号"),
  EVALUATOR_BRANCH("evaluator_branch", "所在党组织"),
  DEBRIEF_MODE("debrief_mode", "述职方式"),
  VALIDITY("validity", "是否有效", "是否有效票", "是否为有效票", "有效性", "是否计入", "是否计票", "is_valid", "isvalid"),
  EVALUATED_ON("evaluated_on", "评议日期"),

  ITEM_ID("item_id", "问题编号"),
  PROBLEM("problem", "存在问题"),
  DIMENSION("dimension", "问题类别"),
  STATUS("status", "整改状态"),
  DEADLINE("deadline", "整改时限"),
  YEAR_RAISED("year", "提出年度"),
  SOURCE("source", "问题来源"),
  REQUIREMENT("requirement", "工作要求"),
  MEASURE("measure", "整改措施"),
  OWNER("owner", "责任人"),
  RAISED_ON("raised_on", "提出时间"),
  COMPLETED_ON("completed_on", "完成时间"),
  CLOSED_ON("closed_on", "销号时间"),
  VERIFICATION("verification", "验收结果"),
  CARRIED_FROM("carried_from", "结转自"),
  RECURRENCE_OF("recurrence_of", "重复问题编号"),
  HISTORY("history", "历史情况"),

  INDICATOR("indicator", "指标", "评议内容"),
  SCORE("score", "得分"),
  GRADE("grade", "等次"),
  GOOD_VOTES("good_votes", "好票"),
  FAIRLY_GOOD_VOTES("fairly_good_votes", "较好票"),
  AVERAGE_VOTES("average_votes", "一般票"),
  POOR_VOTES("poor_votes", "差票"),
  ABSTAIN_VOTES("abstain_votes", "弃权票"),
  INVALID_VOTES("invalid_votes", "无效票"),
  GOOD_RATE("good_rate", "好率", "好评率", "优秀率", "满意率"),

  MODE("mode", "述职方式"),
  SECRETARY("secretary", "书记"),
  ORGANIZATION_BUILDING("organization_building", "组织建设"),
  RECTIFICATION_PROGRESS("rectification_progress", "整改情况"),
  REMAINING_PROBLEMS("remaining_problems", "存在问题"),
  NEXT_STEPS("next_steps", "下一步打算"),
  DECIDED_GRADE("decided_grade", "综合评价等次"),
  COMMENT_KIND("kind", "点评类型"),
  TEXT("text", "点评内容"),
  EXPECTED("expected", "应到", "应到人数"),
  PRESENT("present", "实到", "实到人数"),
  ISSUED("issued", "发出", "发出票数"),
  RETURNED("returned", "收回", "收回票数"),
  VALID("valid", "有效", "有效票数"),
  INVALID("invalid", "无效", "无效票数"),

  NAME("name", "名称", "党组织名称"),
  SHORT_NAME("short_name", "简称"),
  KIND("kind", "类别"),
  PARENT("parent", "上级党组织"),
  ALIASES("aliases", "曾用名", "别名"),
  VALID_FROM("valid_from", "启用年度"),
  VALID_TO("valid_to", "截止年度"),

  FROM_ID("from_id", "原编号"),
  TO_ID("to_id", "现编号"),
  CHANGE("change", "变更");

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

  /** Whether its cells number something, so that {@code 001} and {@code 1} are two. */
  public boolean numbers() {
    return switch (this) {
      case BRANCH_ID, BALLOT_ID, ITEM_ID, CARRIED_FROM, RECURRENCE_OF, FROM_ID, TO_ID -> true;
      default -> false;
    };
  }

  /** Whether its cells hold texts in people's own words, which may read like anything. */
  public boolean prose() {
    return switch (this) {
      case PROBLEM,
          MEASURE,
          OWNER,
          VERIFICATION,
          TEXT,
          ORGANIZATION_BUILDING,
          RECTIFICATION_PROGRESS,
          REMAINING_PROBLEMS,
          NEXT_STEPS ->
          true;
      default -> false;
    };
  }

  /**
   * Whether its cells are taken as they are written, be they sentences or the names of people;
   * those of the other columns are looked up, or must be one of a few words.
   */
  public boolean takenAsWritten() {
    return switch (this) {
      case PROBLEM, SOURCE, MEASURE, OWNER, VERIFICATION, SECRETARY, TEXT -> true;
      default -> false;
    };
  }

  /**
   * Whether this program alone writes the column, for people to read, and never reads it itself.
   */
  public boolean written() {
    return this == HISTORY;
  }

  /** What a header in one language calls the column. */
  public String label(Language language) {
    return language == Language.EN || aliases.isEmpty() ? code : aliases.get(0);
  }

  /** Every name of the column, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(code), aliases.stream());
  }
}
