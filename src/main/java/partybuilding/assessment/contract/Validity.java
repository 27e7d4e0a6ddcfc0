package partybuilding.assessment.contract;

import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.cell.YesOrNo;

/** Whether the room found a ballot paper valid. A closed list of words says either. */
public enum Validity {
  VALID("有效", "有效票", "有效选票", "有效答卷", "正常", "计入", "valid", "ok"),
  INVALID(
      "无效", "无效票", "无效选票", "无效答卷", "作废", "作废票", "已作废", "废票", "废", "不计", "不计入", "剔除", "invalid",
      "void", "spoiled", "spoilt");

  /** 无 may be short for 无效, or say that nothing is to be said. */
  private static final Set<String> MISREAD = Set.of("无", "没有", "没", "有", "none");

  private final Set<String> words;

  Validity(String... words) {
    this.words = Set.of(words);
  }

  /** What a cell says; empty for a word that is neither. A blank cell says that nobody objected. */
  public static Optional<Validity> find(String cell) {
    String spelling = Spelling.of(cell);
    if (spelling.isEmpty() || VALID.words.contains(spelling)) {
      return Optional.of(VALID);
    }
    if (INVALID.words.contains(spelling)) {
      return Optional.of(INVALID);
    }
    return MISREAD.contains(spelling)
        ? Optional.empty()
        : YesOrNo.find(cell).map(yes -> yes ? VALID : INVALID);
  }

  /** Some of the words, for the reader whose own was not understood. */
  public static String known() {
    return "有效/是/valid/1；无效/作废/否/invalid/0";
  }
}
