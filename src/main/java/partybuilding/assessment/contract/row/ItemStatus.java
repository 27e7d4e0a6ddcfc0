package partybuilding.assessment.contract.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.language.Language;

/**
 * The states of a ledger item, on two axes: whether it is {@linkplain #done() done}, and whether
 * somebody has {@linkplain #verified() verified} that and struck it off.
 */
public enum ItemStatus implements Coded {
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

  /** Whether it is rectified, verified or not. */
  public boolean done() {
    return this == DONE || this == CLOSED;
  }

  /** Whether it is rectified, verified and struck off. */
  public boolean verified() {
    return this == CLOSED;
  }

  /** What an export in one language calls it. */
  public String label(Language language) {
    return language == Language.EN ? code() : aliases.get(0);
  }

  /** Its code and its Chinese words. */
  Stream<String> words() {
    return Stream.concat(Stream.of(code()), aliases.stream());
  }

  /** The state that one word in {@linkplain Spelling normal form} means. */
  static Optional<ItemStatus> ofWord(String spelling) {
    return Arrays.stream(values())
        .filter(status -> status.words().anyMatch(spelling::equals))
        .findFirst();
  }

  /** Every Chinese word, for the reader whose own was not understood. */
  public static String known() {
    return Stream.of(values()).flatMap(s -> s.aliases.stream()).collect(Collectors.joining("、"));
  }
}
