package partybuilding.assessment.report.preparation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;

/**
 * Empty exports to be filled in at the meeting. They can be read back under their names; rows that
 * are not filled in are passed over.
 *
 * @param facts what is known before the meeting
 * @param language of the headers and of the words of the contract
 */
record BlankExports(Preparation facts, Language language) {
  /** The rows per branch for comments; further rows can be added. */
  private static final List<CommentKind> REMARKS =
      List.of(CommentKind.GAP, CommentKind.GAP, CommentKind.SUGGESTION);

  void write(Path folder) throws IOException {
    write(folder, ExportKind.COMMENTS, facts.branches().stream().flatMap(b -> of(b.branch())));
    write(folder, ExportKind.TURNOUT, facts.rules().groups().stream().map(this::of));
  }

  private void write(Path folder, ExportKind kind, Stream<List<String>> rows) throws IOException {
    Path file = folder.resolve(kind.file(facts.year()));
    List<String> header = kind.columns().stream().map(column -> column.label(language)).toList();
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        csv.row(row);
      }
    }
  }

  private Stream<List<String>> of(Branch branch) {
    return REMARKS.stream()
        .map(
            kind ->
                ExportKind.COMMENTS.columns().stream()
                    .map(column -> cell(column, branch, kind))
                    .toList());
  }

  private String cell(Column column, Branch branch, CommentKind kind) {
    return switch (column) {
      case BRANCH -> branch.name();
      case BRANCH_ID -> number(branch);
      case COMMENT_KIND -> kind.label(language);
      default -> "";
    };
  }

  /** Without a register a branch has no number but its name. */
  private static String number(Branch branch) {
    return branch.id().equals(Spelling.of(branch.name())) ? "" : branch.id();
  }

  private List<String> of(Group group) {
    return Stream.concat(
            Stream.of(readable(group)),
            Collections.nCopies(ExportKind.TURNOUT.columns().size() - 1, "").stream())
        .toList();
  }

  /** What readers call it where that is read back, or else a word that is. */
  private String readable(Group group) {
    Set<String> words = group.names().map(Spelling::of).collect(Collectors.toSet());
    return group
        .name()
        .map(name -> name.in(language))
        .filter(name -> words.contains(Spelling.of(name)))
        .orElseGet(() -> language == Language.ZH_CN ? group.usualWord() : group.id());
  }
}
