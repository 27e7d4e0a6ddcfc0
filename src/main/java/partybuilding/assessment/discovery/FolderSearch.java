package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.MissingFolder;
import partybuilding.assessment.notice.FileNotice.NoEvaluations;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/**
 * A folder while it is looked through.
 *
 * @param listing its files by their names
 * @param snapshot what the file system said of them before one was read
 * @param exports those that bear the names of exports
 */
record FolderSearch(Path folder, Listing listing, Snapshot snapshot, List<Export> exports) {
  /**
   * Takes the fingerprints of a folder's exports.
   *
   * @throws ExportsRefused if it is missing, or a file cannot be read
   */
  static FolderSearch of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ExportsRefused(new MissingFolder(Place.of(folder.toString())));
    }
    Listing listing = list(folder);
    Snapshot snapshot = Snapshot.of(files(folder, listing));
    return new FolderSearch(folder, listing, snapshot, ExportFiles.of(folder, listing));
  }

  private static Listing list(Path folder) {
    try {
      return Listing.of(folder);
    } catch (IOException e) {
      throw new ExportsRefused(List.of(ExportFiles.unreadable(folder, e)));
    }
  }

  private static Stream<Path> files(Path folder, Listing listing) {
    return Stream.concat(
        Stream.of(folder.resolve(RulesName.RIGHT)),
        listing.exports().stream().map(Listing.Named::path));
  }

  /** The rules of a folder, of which nothing else is read. */
  static Rulebook rulebookOf(Path folder) {
    return RulesFile.in(folder, list(folder).strays()).rulebook();
  }

  /**
   * The same search.
   *
   * @throws ExportsRefused if there are no evaluations
   */
  FolderSearch requireEvaluations() {
    if (exports.stream().noneMatch(e -> e.kind() == ExportKind.EVALUATIONS)) {
      Finding none = Finding.of(new NoEvaluations(Place.of(folder.toString())));
      throw new ExportsRefused(new UnreadFiles(exports, listing.strays()).andOthers(List.of(none)));
    }
    return this;
  }

  /**
   * Ends the search with the file of rules.
   *
   * @throws ExportsRefused if two exports are of one kind and year, the rules cannot be read, or a
   *     file has changed since the search began
   */
  RulesFile rules() {
    ExportFiles.refuseTwins(exports);
    RulesFile rules = RulesFile.in(folder, listing.strays());
    snapshot.requireUnchanged();
    return rules;
  }
}
