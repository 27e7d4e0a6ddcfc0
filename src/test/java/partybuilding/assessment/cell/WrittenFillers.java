package partybuilding.assessment.cell;

import java.util.List;
import java.util.stream.Stream;

/** What people and programs write where there is nothing to write, each in one of its spellings. */
public final class WrittenFillers {
  private static final List<String> ALL =
      List.of(
          "",
          "无",
          "没有",
          "暂无",
          "/",
          "//",
          "／",
          "\\",
          "—",
          "——",
          "－",
          "-",
          "---",
          "–",
          "−",
          "_",
          "…",
          "……",
          "NULL",
          "null",
          "Null",
          "\\N",
          "NaN",
          "nan",
          "N/A",
          "n/a",
          "N／A",
          "NA",
          "None",
          "nil",
          "缺",
          "缺失",
          "未填",
          "不适用",
          "不涉及",
          "(跳过)",
          "（跳过）",
          "（空）",
          "[空]",
          "【空】",
          "<null>",
          "(blank)",
          "undefined",
          "“无”",
          "ＮＵＬＬ",
          "n . a .",
          "*",
          "。",
          "空",
          "空白",
          "空值",
          "缺项",
          "未填写",
          "未填报",
          "未写",
          "未知",
          "不详",
          "未涉及",
          "跳过",
          "已跳过",
          "略",
          "n.a",
          "blank",
          "empty",
          "missing",
          "unknown",
          "skipped",
          "skip",
          "Not Applicable",
          "No Data",
          "nothing",
          "-nan",
          "NaT",
          "~",
          "|",
          "、、");

  private WrittenFillers() {}

  /** All of them; the first is a blank cell. */
  public static Stream<String> all() {
    return ALL.stream();
  }
}
