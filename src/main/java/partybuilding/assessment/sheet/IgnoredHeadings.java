package partybuilding.assessment.sheet;

import static partybuilding.assessment.cell.Resemblance.between;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import partybuilding.assessment.contract.PersonalColumn;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.HeaderNotice.IgnoredColumns;
import partybuilding.assessment.notice.HeaderNotice.PersonalColumns;
import partybuilding.assessment.notice.HeaderNotice.ResemblingColumn;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/** The headings of the columns of a file that are not read. */
record IgnoredHeadings(Place header, List<Heading> headings) {
  IgnoredHeadings {
    headings = List.copyOf(headings);
  }

  /**
   * Reports them; each that resembles a column that the file lacks is reported for itself too.
   *
   * @param lacking the columns that it lacks, each with every name it may have
   */
  void report(Collection<List<String>> lacking, NoticeBoard board) {
    List<String> personal = labels(IgnoredHeadings::isPersonal);
    List<String> others = labels(heading -> !isPersonal(heading));
    others.forEach(heading -> resembling(heading, lacking).ifPresent(board::add));
    if (!others.isEmpty()) {
      board.add(new IgnoredColumns(header, String.join(", ", others)));
    }
    if (!personal.isEmpty()) {
      board.add(new PersonalColumns(header, String.join(", ", personal)));
    }
  }

  private List<String> labels(Predicate<Heading> wanted) {
    return headings.stream().filter(wanted).map(Heading::label).toList();
  }

  private static boolean isPersonal(Heading heading) {
    return heading.forms().anyMatch(PersonalColumn::matches);
  }

  private Optional<Notice> resembling(String heading, Collection<List<String>> lacking) {
    String spelling = HeadingMarks.without(Spelling.of(heading));
    return lacking.stream()
        .filter(names -> names.stream().map(Spelling::of).anyMatch(n -> between(spelling, n)))
        .findFirst()
        .map(names -> new ResemblingColumn(header, heading, String.join("/", names), names.get(0)));
  }
}
