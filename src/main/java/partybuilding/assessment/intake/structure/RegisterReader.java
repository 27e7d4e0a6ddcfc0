package partybuilding.assessment.intake.structure;

import static partybuilding.assessment.lineage.RegisteredBranch.NO_BEGINNING;
import static partybuilding.assessment.lineage.RegisteredBranch.NO_END;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.BranchLimit;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RegisterNotice.AmbiguousBranch;
import partybuilding.assessment.notice.RegisterNotice.IncompleteBranch;
import partybuilding.assessment.notice.StructureNotice.ReversedValidity;
import partybuilding.assessment.notice.StructureNotice.UnreadableValidity;
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

  private RegisterReader() {}

  /**
   * Reads the register.
   *
   * @throws ExportsRefused if a number belongs to two branches, or a name to two of the same year
   */
  public static Registered read(Export export, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, FORM, board)) {
      sheet.header().use(KNOWN);
      sheet.header().reportIgnored(board);
      List<RegisteredBranch> branches = new ArrayList<>();
      while (sheet.next()) {
        Optional<RegisteredBranch> branch = branch(sheet);
        branch.ifPresent(
            accepted -> {
              branches.add(accepted);
              BranchLimit.check(branches.size(), export.file());
              sheet.tally().accepted();
            });
      }
      Register register = Register.of(branches);
      for (String value : register.ambiguous()) {
        throw new ExportsRefused(new AmbiguousBranch(Place.of(export.file()), value));
      }
      return new Registered(register, sheet.account());
    }
  }

  private static Optional<RegisteredBranch> branch(Sheet sheet) {
    Optional<Notice> broken = sheet.fault();
    if (broken.isPresent()) {
      sheet.refuse(broken.get());
      return Optional.empty();
    }
    String id = text(sheet, Column.BRANCH_ID);
    String name = text(sheet, Column.NAME);
    if (id.isEmpty() || name.isEmpty()) {
      sheet.refuse(new IncompleteBranch(sheet.place()));
      return Optional.empty();
    }
    int from = year(sheet, Column.VALID_FROM, NO_BEGINNING);
    int to = year(sheet, Column.VALID_TO, NO_END);
    if (to < from) {
      String first = Integer.toString(from);
      sheet.refuse(new ReversedValidity(sheet.place(), first, Integer.toString(to)));
      return Optional.empty();
    }
    Branch branch = branch(sheet, id, name);
    return Optional.of(new RegisteredBranch(branch, aliases(sheet), from, to));
  }

  private static Branch branch(Sheet sheet, String id, String name) {
    String shortName = text(sheet, Column.SHORT_NAME);
    return new Branch(
        id,
        name,
        shortName.isEmpty() ? name : shortName,
        text(sheet, Column.KIND),
        text(sheet, Column.PARENT));
  }

  private static List<String> aliases(Sheet sheet) {
    return Arrays.stream(text(sheet, Column.ALIASES).split("[;；、|，,\\n\\r]"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }

  private static String text(Sheet sheet, Column column) {
    OptionalInt place = sheet.header().find(column);
    return place.isPresent() ? sheet.cell(place.getAsInt()).strip() : "";
  }

  private static int year(Sheet sheet, Column column, int notGiven) {
    String cell = text(sheet, column);
    OptionalInt year = YearCell.parse(cell);
    if (year.isEmpty() && !cell.isEmpty() && !YearCell.open(cell)) {
      int place = sheet.header().find(column).orElseThrow();
      sheet.report(new UnreadableValidity(sheet.place(place), cell));
    }
    return year.orElse(notGiven);
  }

  /** The register and the account of its rows. */
  public record Registered(Register register, FileAccount account) {}
}
