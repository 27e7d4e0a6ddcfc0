package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.FileNotice.SameExportTwice;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextRefusal;

/** The files of a folder that bear the names of exports, each with its fingerprint. */
final class ExportFiles {
  private static final Comparator<Export> ORDER =
      Comparator.comparing(Export::kind).thenComparing(Export::year).thenComparing(Export::file);

  private ExportFiles() {}

  /**
   * Takes the fingerprints of all files, in parallel.
   *
   * @throws ExportsRefused if one cannot be read
   */
  static List<Export> of(Path folder, Listing listing) {
    List<Looked> files =
        listing.exports().parallelStream().map(named -> look(folder, named)).toList();
    List<Finding> unreadable =
        files.stream().map(Looked::unreadable).flatMap(Optional::stream).toList();
    if (!unreadable.isEmpty()) {
      throw new ExportsRefused(unreadable);
    }
    return files.stream().map(Looked::export).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  /** What came of looking at a file: one of the two. */
  private record Looked(Optional<Export> export, Optional<Finding> unreadable) {}

  private static Looked look(Path folder, Listing.Named named) {
    Path file = named.path();
    try {
      Optional<FileNotice> fault = OwnFile.fault(folder, file);
      if (fault.isPresent()) {
        return new Looked(Optional.empty(), fault.map(Finding::of));
      }
      Export export =
          new Export(named.kind(), named.year(), file, Files.size(file), Fingerprint.of(file));
      return new Looked(Optional.of(export), Optional.empty());
    } catch (IOException e) {
      return new Looked(Optional.empty(), Optional.of(unreadable(file, e)));
    }
  }

  /**
   * Compares every file with the next, in their order.
   *
   * @throws ExportsRefused if two of them are exports of one kind and year
   */
  static void refuseTwins(List<Export> exports) {
    List<Finding> twins = new ArrayList<>();
    for (int i = 1; i < exports.size(); i++) {
      Export one = exports.get(i - 1);
      Export two = exports.get(i);
      if (one.kind() == two.kind() && one.year() == two.year()) {
        twins.add(Finding.of(new SameExportTwice(Place.of(two.file()), one.file())));
      }
    }
    if (!twins.isEmpty()) {
      throw new ExportsRefused(twins);
    }
  }

  /** What to tell of a file that cannot be read. */
  static Finding unreadable(Path file, IOException e) {
    return Finding.of(TextRefusal.of(FileName.shown(file), e));
  }
}
