package partybuilding.assessment.intake;

import java.util.regex.Pattern;
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
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[该本此]?(?:选?票|评议票|答卷|问卷))?(?:是否|是不是)?[为系属]?于?"
              + "(?:无效|作废|废弃?|剔除|不计入?|不算)的?(?:选?票|评议票|答卷|问卷)?"
              + "(?:标[记识志注]|情况|状态|与否|[与或]?否|原因)?(?:[(\\[【〔].*)?"
              + "|(?:is|was)?_?(?:invalid|void(?:ed)?|spoil(?:ed|t)|rejected|discarded|excluded)"
              + "_?(?:ballot|vote|flag|mark|paper)?");

  private VoidedBallots() {}

  /**
   * Looks for such a column in a file whose rows are ballots.
   *
   * @throws ExportsRefused if there is one, and none that says which ballots are valid
   */
  public static void refuse(Header header) {
    if (header.find(Column.VALIDITY).isEmpty()) {
      header.placeOf(HEADING.asMatchPredicate()).ifPresent(VoidedBallots::refuse);
    }
  }

  private static void refuse(Place place) {
    String known = Column.VALIDITY.names().limit(2).collect(Collectors.joining("/"));
    throw new ExportsRefused(new OppositeColumn(place, known));
  }
}
