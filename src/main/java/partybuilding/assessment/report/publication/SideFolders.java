package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import partybuilding.assessment.permission.Access;

/**
 * The folders of one run beside a report: where the new one is written, and the earlier one kept.
 */
final class SideFolders {
  private final String run =
      String.format(Locale.ROOT, "%016x", UUID.randomUUID().getMostSignificantBits());

  /** Where the run writes the new report. */
  Path staged(Path target) {
    return name(target, SideName.Kind.SPARE).beside(target, run);
  }

  /**
   * Puts the staged report in the place of the earlier one.
   *
   * @param undeleted receives paths that could not be deleted
   * @return where the earlier report lies now
   */
  Path exchange(Path target, Consumer<Path> undeleted) throws IOException {
    // A name with one digit more than that of the staged folder; a later run would delete it too.
    Path scratch = name(target, SideName.Kind.SPARE).beside(target, run + 0);
    Files.createDirectory(scratch, Access.OWNER.ofNewFolder(scratch));
    try {
      Path aside = name(target, SideName.Kind.EARLIER).beside(target, run);
      return new Exchange(target, aside, scratch).with(staged(target));
    } finally {
      Deletion.of(scratch).ifPresent(undeleted);
    }
  }

  private static SideName name(Path target, SideName.Kind kind) {
    return new SideName(String.valueOf(target.getFileName()), kind);
  }
}
