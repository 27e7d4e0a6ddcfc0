package partybuilding.assessment.discovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.FileNotice.UnreadExport;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FolderNotice.DeeperExport;
import partybuilding.assessment.notice.FolderNotice.IgnoredFile;
import partybuilding.assessment.notice.FolderNotice.OtherFormat;
import partybuilding.assessment.notice.FolderNotice.SecondRules;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/**
 * The files of the data folder that were not read.
 *
 * @param exports those that are
 * @param strays the names of all others
 */
record UnreadFiles(List<Export> exports, List<String> strays) {
  /** What to say of each that may be missed. */
  List<Notice> notices() {
    return strays.stream().flatMap(file -> notice(file).stream()).toList();
  }

  /** Reasons to refuse, and what to say of the files that none of them is about. */
  List<Finding> andOthers(List<Finding> reasons) {
    Set<String> named =
        reasons.stream().map(reason -> reason.place().file()).collect(Collectors.toSet());
    Stream<Finding> others =
        notices().stream().map(Finding::of).filter(f -> !named.contains(f.place().file()));
    return Stream.concat(reasons.stream(), others).toList();
  }

  private static Optional<Notice> notice(String file) {
    if (RulesName.near(file)) {
      return Optional.of(new SecondRules(Place.of(file), RulesName.RIGHT));
    }
    return StrayFile.of(file).map(UnreadFiles::notice);
  }

  private static Notice notice(StrayFile stray) {
    Place place = Place.of(stray.file());
    if (stray.file().contains(Listing.FOLDER)) {
      return new DeeperExport(place);
    }
    return stray.read() || stray.expected().isEmpty()
        ? new IgnoredFile(place, ExportName.legal())
        : new OtherFormat(place, stray.expected().get());
  }

  /**
   * Those without which no report may be published: they look like an export of the report's year,
   * or of a newer one where the newest is reported, and nothing was read in their place.
   *
   * @param year the report's
   * @param asked the year that was asked for, if one was
   */
  List<Finding> missedBy(int year, Optional<Integer> asked) {
    return strays.stream()
        .flatMap(file -> StrayFile.of(file).stream())
        .filter(stray -> missed(stray, year, asked.isEmpty()))
        .map(UnreadFiles::refusal)
        .toList();
  }

  private boolean missed(StrayFile stray, int year, boolean newest) {
    if (stray.kind().isEmpty()) {
      return stray.csv() && newest && stray.year().orElse(0) > year;
    }
    ExportKind kind = stray.kind().get();
    if (!kind.yearly()) {
      return !reads(kind, 0);
    }
    if (stray.year().isEmpty()) {
      return kind == ExportKind.EVALUATIONS ? newest : !reads(kind, year);
    }
    int of = stray.year().getAsInt();
    return (of == year || (newest && of > year)) && !reads(kind, of);
  }

  private boolean reads(ExportKind kind, int year) {
    return exports.stream().anyMatch(e -> e.kind() == kind && e.year() == year);
  }

  private static Finding refusal(StrayFile stray) {
    String expected = stray.expected().orElseGet(() -> stray.expectedOf(ExportKind.EVALUATIONS));
    return Finding.of(new UnreadExport(Place.of(stray.file()), expected));
  }
}
