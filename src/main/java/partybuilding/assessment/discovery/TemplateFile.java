package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TemplateNotice.OversizedTemplate;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextRefusal;

/**
 * A file that may be the office's own template of a paper, in a folder within the data folder. What
 * its name says is for the papers to know.
 *
 * @param data the data folder
 * @param path where the file lies
 */
public record TemplateFile(Path data, Path path) {
  private static final int MEGABYTE = 1 << 20;

  /** A letter per branch is as large as its template. */
  private static final int MOST_MEGABYTES = 4;

  /** Office programs and systems keep files of their own beside those of their users. */
  private static final List<String> PASSING = List.of(".", "~");

  /**
   * Those of a folder within the data folder, in the order of their names; none where there is no
   * such folder.
   *
   * @throws ExportsRefused if the folder cannot be looked through
   */
  public static List<TemplateFile> in(Path data, String within) {
    Path folder = data.resolve(within);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> PASSING.stream().noneMatch(FileName.shown(file)::startsWith))
          .map(file -> new TemplateFile(data, file))
          .sorted(Comparator.comparing(TemplateFile::name))
          .toList();
    } catch (IOException e) {
      throw new ExportsRefused(List.of(ExportFiles.unreadable(folder, e)));
    }
  }

  /** Its name with that of the folder. */
  public String name() {
    return FileName.shown(data.relativize(path).subpath(0, 1)) + "/" + FileName.shown(path);
  }

  /**
   * Its bytes; they are read once, so that the fingerprint taken of them is that of what is used.
   *
   * @throws ExportsRefused if they cannot be read, or are more than a template has
   */
  public byte[] bytes() {
    try {
      Optional<FileNotice> fault = OwnFile.fault(data, path);
      if (fault.isPresent()) {
        throw new ExportsRefused(fault.get());
      }
      if (Files.size(path) > (long) MOST_MEGABYTES * MEGABYTE) {
        String most = Integer.toString(MOST_MEGABYTES);
        throw new ExportsRefused(new OversizedTemplate(Place.of(name()), most));
      }
      return FileBytes.now(path).open().readAllBytes();
    } catch (IOException e) {
      throw new ExportsRefused(List.of(Finding.of(unreadable(e))));
    }
  }

  private FileNotice unreadable(IOException e) {
    return TextRefusal.of(name(), e);
  }
}
