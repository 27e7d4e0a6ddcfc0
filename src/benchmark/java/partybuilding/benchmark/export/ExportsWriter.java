package partybuilding.benchmark.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folders of yearly exports; one that is complete is not written again. */
public final class ExportsWriter {
  private static final String COMPLETE = ".complete";

  private ExportsWriter() {}

  /**
   * Writes the same meeting over several years.
   *
   * @param last in its last year
   * @return the folder
   */
  public static Path write(Path folder, MeetingSize last, int years) throws IOException {
    Path mark = folder.resolveSibling(folder.getFileName() + COMPLETE);
    String plan = last + " " + years;
    if (Files.exists(mark) && Files.readString(mark).equals(plan)) {
      return folder;
    }
    Files.deleteIfExists(mark);
    empty(folder);
    BranchList.write(folder, last.branches());
    for (MeetingSize meeting : meetings(last, years)) {
      new EvaluationsWriter(meeting).write(folder);
    }
    Files.writeString(mark, plan);
    return folder;
  }

  /** Exports of other sizes may lie there, of years that these do not have. */
  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
  }

  private static List<MeetingSize> meetings(MeetingSize last, int years) {
    return IntStream.rangeClosed(last.year() - years + 1, last.year()).mapToObj(last::in).toList();
  }
}
