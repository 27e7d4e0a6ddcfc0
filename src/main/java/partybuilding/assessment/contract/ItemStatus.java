package partybuilding.assessment.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of a ledger item. Done and verified are two things. */
public enum ItemStatus {
  NOT_STARTED("未整改", "未启动"),
  IN_PROGRESS("整改中", "持续推进", "基本完成"),
  DONE("已整改", "已完成", "待验收"),
  CLOSED("已销号"),
  LONG_TERM("长期坚持"),
  RETURNED("退回"),
  CANCELLED("撤销");

  private final List<String> aliases;

  ItemStatus(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** The canonical English word. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state a word in {@linkplain Spelling normal form} means. */
  public static Optional<ItemStatus> find(String spelling) {
    return Arrays.stream(values())
        .filter(s -> s.code().equals(spelling) || s.aliases.contains(spelling))
        .findFirst();
  }

  /** Every Chinese word, for the reader whose own was not understood. */
  public static String known() {
    return Stream.of(values()).flatMap(s -> s.aliases.stream()).collect(Collectors.joining("、"));
  }
}
