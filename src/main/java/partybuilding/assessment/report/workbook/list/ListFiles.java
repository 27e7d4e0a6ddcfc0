package partybuilding.assessment.report.workbook.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchFileNames;
import partybuilding.assessment.report.table.SideBySide;
import partybuilding.assessment.report.workbook.grid.PageSetup;
import partybuilding.assessment.report.workbook.grid.WorkbookFile;
import partybuilding.assessment.report.workbook.grid.WorkbookProperties;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Writes the rectification lists into a folder. The same facts give the same bytes. */
public final class ListFiles {
  private static final String DAY = "yyyy-mm-dd";

  private final ListWords words;
  private final GuideSheet guide;
  private final ListSheet sheet;
  private final Path folder;

  private ListFiles(Comparison facts, Words words, Path folder) {
    this.words = new ListWords(facts, words);
    this.guide = new GuideSheet(this.words);
    this.sheet = new ListSheet(this.words, guide);
    this.folder = folder;
  }

  /** Writes the list of the whole college, and one for each branch of the report year. */
  public static void write(Comparison facts, Words words, Path folder) throws IOException {
    ListFiles files = new ListFiles(facts, words, Files.createDirectories(folder));
    List<ListedItem> all = facts.meetings().listed();
    String title = words.text("list.title", Map.of("year", facts.year()));
    SideBySide.Part college = () -> files.write(all, title, files.file(""));
    SideBySide.write(Stream.concat(Stream.of(college), files.branches(all)));
  }

  private Stream<SideBySide.Part> branches(List<ListedItem> all) {
    List<Branch> branches = words.facts().branches();
    ByBranch<ListedItem> byBranch = new ByBranch<>(all, ListedItem::branch);
    Map<String, String> names = BranchFileNames.of(branches);
    return branches.stream()
        .map(
            branch ->
                () ->
                    write(
                        branch,
                        byBranch.of(branch.id()),
                        file(names.getOrDefault(branch.id(), branch.id()))));
  }

  /** Writes the list of one branch for its own edition. */
  public static void write(BranchFacts facts, Words words, Path folder) throws IOException {
    ListFiles files = new ListFiles(facts.own(), words, Files.createDirectories(folder));
    String name = BranchFileNames.of(List.of(facts.branch())).getOrDefault(facts.branch().id(), "");
    files.write(facts.branch(), facts.own().meetings().listed(), files.file(name));
  }

  private Path file(String branch) {
    String name = words.text("file") + (branch.isEmpty() ? "" : "-" + branch);
    return FileName.in(folder, name + ".xlsx");
  }

  private void write(Branch branch, List<ListedItem> items, Path file) throws IOException {
    Map<String, ?> values = Map.of("year", words.facts().year(), "branch", branch.name());
    write(items, words.text("title.branch", values), file);
  }

  private void write(List<ListedItem> items, String title, Path file) throws IOException {
    Function<List<?>, WorkbookSheet> first = unused -> sheet.of(items, title);
    new WorkbookFile(
            properties(title), new WorkbookFile.Contents(words.text("sheet"), first::apply))
        .write(List.of(guide::sheet), file);
  }

  private WorkbookProperties properties(String title) {
    PageSetup pages =
        new PageSetup(
            words.facts().rulebook().organisation(), words.text("year"), words.shared("pages"));
    return new WorkbookProperties(title, words.facts().asOf(), DAY, words.text("back"), pages);
  }
}
