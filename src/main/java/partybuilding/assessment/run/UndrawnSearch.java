package partybuilding.assessment.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.chart.style.BundledFont;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice.UndrawnCharacter;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;

/** Looks for characters that no font of the report has, in what is drawn and printed. */
final class UndrawnSearch {
  private final NoticeBoard board = new NoticeBoard();
  private final Set<String> seen = new HashSet<>();

  /** The names of branches, each reported once, where it comes from. */
  UndrawnSearch names(DataFolder folder, Register register, List<YearFigures> figures) {
    for (YearFigures year : figures) {
      Place place = Place.of(fileOfNames(folder, year.year()));
      year.names().forEach((id, name) -> name(place, name));
      register.branchesOf(year.year()).forEach(branch -> name(place, branch.shortName()));
    }
    return this;
  }

  private void name(Place place, String name) {
    if (seen.add(name)) {
      look(place, name);
    }
  }

  private static String fileOfNames(DataFolder folder, int year) {
    return folder
        .find(ExportKind.BRANCHES)
        .or(
            () ->
                folder.upTo(ExportKind.EVALUATIONS, year).stream()
                    .filter(export -> export.year() == year)
                    .findFirst())
        .map(Export::file)
        .orElseThrow();
  }

  /** What was found wrong, what is done about it, and what was said of it. */
  Findings texts(List<YearlyLedger> ledgers, Meetings meetings) {
    ledgers.forEach(year -> year.items().forEach(this::look));
    meetings
        .comments()
        .forEach(year -> year.rows().forEach(c -> look(Place.of(year.file(), c.line()), c.text())));
    meetings
        .debriefs()
        .forEach(
            year ->
                year.rows().forEach(d -> name(Place.of(year.file()), d.secretary().orElse(""))));
    return board.found();
  }

  private void look(LedgerItem item) {
    look(item.place(), item.problem().text());
    Stream.of(item.details().source(), item.details().measure(), item.details().owner())
        .flatMap(Optional::stream)
        .forEach(text -> look(item.place(), text));
  }

  private void look(Place place, String text) {
    List<String> numbers = BundledFont.numbersIn(text);
    if (!numbers.isEmpty()) {
      board.add(new UndrawnCharacter(place, String.join(", ", numbers)));
    }
  }
}
