package partybuilding.assessment.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.structure.LineageReader;
import partybuilding.assessment.intake.structure.RegisterReader;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.FolderNotice.BlankExport;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.RefusalLimit;

/**
 * The branches and how they came about, with the accounts of the files that say so.
 *
 * @param structure the register, bounded by the lineage, and the lineage
 * @param accounts of the files that were there
 * @param findings what was found in them
 */
public record Structures(Structure structure, List<FileAccount> accounts, Findings findings) {
  public Structures {
    accounts = List.copyOf(accounts);
  }

  /** What is known where the files that would say so cannot be used. */
  static Structures unknown(Findings findings) {
    Structure open = new Structure(Register.open(), Lineage.of(List.of()));
    return new Structures(open, List.of(), findings);
  }

  /** Reads them; not more of their rows may be refused than the rules of the report year allow. */
  public static Structures read(DataFolder folder, int reportYear) {
    BigDecimal limit = folder.rulebook().rulesOf(reportYear).limits().refusedRows();
    List<FileAccount> accounts = new ArrayList<>();
    Findings findings = Findings.NONE;
    Register register = Register.open();
    Optional<Export> branches = folder.find(ExportKind.BRANCHES);
    if (branches.isPresent()) {
      NoticeBoard board = new NoticeBoard();
      RegisterReader.Registered read = RegisterReader.read(branches.get(), board);
      RefusalLimit.check(read.account(), limit, board);
      register = register(read, board);
      accounts.add(read.account());
      findings = findings.and(board.found());
    }
    Lineage lineage = Lineage.of(List.of());
    Optional<Export> changes = folder.find(ExportKind.LINEAGE);
    if (changes.isPresent()) {
      NoticeBoard board = new NoticeBoard();
      LineageReader.Traced read = LineageReader.read(changes.get(), register, board);
      RefusalLimit.check(read.account(), limit, board);
      lineage = read.lineage();
      accounts.add(read.account());
      findings = findings.and(board.found());
    }
    return new Structures(new Structure(register.within(lineage), lineage), accounts, findings);
  }

  /** A register without a branch registers nothing, rather than that there are no branches. */
  private static Register register(RegisterReader.Registered read, NoticeBoard board) {
    if (read.account().rows().blank()) {
      board.add(new BlankExport(Place.of(read.account().file())));
      return Register.open();
    }
    return read.register();
  }
}
