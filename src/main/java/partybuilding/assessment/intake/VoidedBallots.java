package partybuilding.assessment.intake;

import java.util.List;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.OppositeColumn;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Header;

/**
 * A column in which yes says that a ballot does not count. It is not read: its words would mean the
 * opposite of those that are. But where it is the only one, passing over it would count void
 * ballots.
 */
public final class VoidedBallots {
  private static final List<String> NAMES =
      List.of(
          "是否无效",
          "是否无效票",
          "是否作废",
          "是否作废票",
          "是否废票",
          "是否废",
          "是否剔除",
          "是否不计",
          "是否不计入",
          "作废",
          "作废标记",
          "无效标记",
          "废票标记",
          "invalid",
          "is_invalid",
          "isinvalid",
          "void",
          "voided",
          "is_void",
          "spoiled");

  private VoidedBallots() {}

  /**
   * Looks for such a column in a file whose rows are ballots.
   *
   * @throws ExportsRefused if there is one, and none that says which ballots are valid
   */
  public static void refuse(Header header) {
    if (header.find(Column.VALIDITY).isEmpty()) {
      header.placeOf(NAMES.stream()).ifPresent(VoidedBallots::refuse);
    }
  }

  private static void refuse(Place place) {
    String known = Column.VALIDITY.names().limit(2).collect(Collectors.joining("/"));
    throw new ExportsRefused(new OppositeColumn(place, known));
  }
}
