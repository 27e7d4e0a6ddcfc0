package partybuilding.assessment.report.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The comparison of a report's folder with its record.
 *
 * @param files how many were published
 * @param sha256 of the record itself, which no other file in the folder confirms
 * @param unseen the earlier year's report that the record knows, if it does not lie beside this one
 * @param found the differences, by path
 */
public record Verification(
    int files, String sha256, Optional<String> unseen, List<Discrepancy> found) {
  public Verification {
    found = found.stream().sorted(Comparator.comparing(Discrepancy::path)).toList();
  }

  /** Reads every file of the folder; empty if it holds no record, or none that can be read. */
  public static Optional<Verification> of(Path folder) throws IOException {
    Optional<Run> run = RunFile.find(folder);
    return run.isEmpty() ? Optional.empty() : Optional.of(of(run.get(), folder));
  }

  private static Verification of(Run run, Path folder) throws IOException {
    List<Discrepancy> found = new ArrayList<>(FileCheck.of(folder, run.outputs()));
    Optional<String> unseen = Optional.empty();
    if (run.earlier().isPresent()) {
      EarlierRun then = run.earlier().get();
      Optional<EarlierRun> now = EarlierRun.of(then.beside(folder));
      unseen = now.isPresent() ? Optional.empty() : Optional.of(then.folder());
      now.filter(other -> !other.equals(then)).map(Discrepancy::of).ifPresent(found::add);
    }
    String record = Fingerprint.of(folder.resolve(Run.FILE_NAME));
    return new Verification(run.outputs().size(), record, unseen, found);
  }
}
