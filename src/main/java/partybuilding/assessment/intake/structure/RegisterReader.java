package partybuilding.assessment.intake.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RegisterNotice.AmbiguousBranch;
import partybuilding.assessment.notice.RegisterNotice.IncompleteBranch;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code branches.csv}, the register of branches. */
public final class RegisterReader {
  private static final Form FORM =
      new Form(
          "register", List.of(Column.BRANCH_ID.names().toList(), Column.NAME.names().toList()));
  private static final List<Column> KNOWN =
      List.of(
          Column.BRANCH_ID,
          Column.NAME,
          Column.SHORT_NAME,
          Column.KIND,
          Column.PARENT,
          Column.ALIASES,
          Column.VALID_FROM,
          Column.VALID_TO);
  private static final int NO_END = 9999;

  private RegisterReader() {}

  /**
   * Reads the register.
   *
   * @throws ExportsRefused if a number or a name belongs to two branches
   */
  public static Registered read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      sheet.header().use(KNOWN);
      sheet.header().reportIgnored(board);
      List<RegisteredBranch> branches = new ArrayList<>();
      while (sheet.next()) {
        Optional<RegisteredBranch> branch = branch(sheet);
        if (branch.isPresent()) {
          branches.add(branch.get());
          sheet.tally().accepted();
        } else {
          sheet.refuse(new IncompleteBranch(sheet.place()));
        }
      }
      Register register = Register.of(branches);
      for (String value : register.ambiguous()) {
        throw new ExportsRefused(new AmbiguousBranch(Place.of(export.file()), value));
      }
      return new Registered(register, sheet.account());
    }
  }

  private static Optional<RegisteredBranch> branch(Sheet sheet) {
    String id = text(sheet, Column.BRANCH_ID);
    String name = text(sheet, Column.NAME);
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String shortName = text(sheet, Column.SHORT_NAME);
    Branch branch =
        new Branch(id, name, shortName.isEmpty() ? name : shortName, text(sheet, Column.KIND));
    List<String> aliases =
        Arrays.stream(text(sheet, Column.ALIASES).split("[;；、|]"))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
    return Optional.of(
        new RegisteredBranch(
            branch,
            aliases,
            year(text(sheet, Column.VALID_FROM)).orElse(0),
            year(text(sheet, Column.VALID_TO)).orElse(NO_END)));
  }

  private static String text(Sheet sheet, Column column) {
    OptionalInt place = sheet.header().find(column);
    return place.isPresent() ? sheet.cell(place.getAsInt()).strip() : "";
  }

  /** The year that a cell's first four digits name: registers hold years, or whole days. */
  private static OptionalInt year(String cell) {
    return cell.matches("\\d{4}.*")
        ? OptionalInt.of(Integer.parseInt(cell.substring(0, 4)))
        : OptionalInt.empty();
  }

  /** The register and the account of its rows. */
  public record Registered(Register register, FileAccount account) {}
}
