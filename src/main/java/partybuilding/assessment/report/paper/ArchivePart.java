package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The list of files with their SHA-256, by path. */
final class ArchivePart {
  /**
   * The most files listed singly; with more, a folder with many files is one line, and {@code
   * run.json} lists each of them.
   */
  private static final int MOST_FILES = 400;

  private static final int MANY_IN_A_FOLDER = 100;

  /** The places at which a digest is divided into readable groups of 16 digits. */
  private static final Pattern DIGITS = Pattern.compile("(?<=\\G[0-9a-f]{16})(?=.)");

  private final PaperInput paper;
  private final List<List<Traced>> rows = new ArrayList<>();

  private ArchivePart(PaperInput paper) {
    this.paper = paper;
  }

  static PaperFields fields(ArchivedFiles archive, PaperInput paper) {
    return new PaperFields(
        CommonFields.texts(paper.input()),
        Map.of(
            "files", published(archive.outputs(), paper), "inputs", read(archive.inputs(), paper)));
  }

  /** The published files, by path. */
  private static List<PaperBlock> published(SortedMap<String, String> outputs, PaperInput paper) {
    ArchivePart list = new ArchivePart(paper);
    Map<String, Integer> folders = outputs.size() > MOST_FILES ? large(outputs) : Map.of();
    outputs.forEach(
        (file, digest) -> {
          if (!folders.containsKey(folder(file))) {
            list.add(file, digest);
          }
        });
    folders.forEach(
        (folder, files) ->
            list.row(folder + "/", paper.text("archive.folder", Map.of("count", files))));
    return List.of(list.table());
  }

  /** The input files. */
  private static List<PaperBlock> read(List<FileAccount> inputs, PaperInput paper) {
    ArchivePart list = new ArchivePart(paper);
    SortedMap<String, String> files = new TreeMap<>();
    inputs.forEach(account -> files.put(account.file(), account.sha256()));
    files.forEach(list::add);
    return List.of(list.table());
  }

  /** The folders with too many files to list, with their numbers of files. */
  private static Map<String, Integer> large(SortedMap<String, String> outputs) {
    Map<String, Integer> folders = new TreeMap<>();
    outputs.keySet().forEach(file -> folders.merge(folder(file), 1, Integer::sum));
    folders.values().removeIf(files -> files <= MANY_IN_A_FOLDER);
    return folders;
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  private void add(String file, String digest) {
    row(file, DIGITS.matcher(digest).replaceAll(" "));
  }

  private void row(String file, String digest) {
    String place = Integer.toString(rows.size() + 1);
    rows.add(List.of(Traced.words(place), Traced.words(file), Traced.words(digest)));
  }

  private PaperBlock table() {
    return new PaperBlock.Table(
        List.of(
            PaperColumn.figure(paper.text("archive.place"), 2),
            PaperColumn.text(paper.text("archive.file"), 9),
            PaperColumn.text("SHA-256", 10)),
        rows);
  }
}
