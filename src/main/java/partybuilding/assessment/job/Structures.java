package partybuilding.assessment.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.Material.Structure;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.structure.LineageReader;
import partybuilding.assessment.intake.structure.RegisterReader;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;

/**
 * The branches and how they came about, with the accounts of the files that say so.
 *
 * @param structure the register and the lineage
 * @param accounts of the files that were there
 * @param findings what was found in them
 */
record Structures(Structure structure, List<FileAccount> accounts, Findings findings) {
  Structures {
    accounts = List.copyOf(accounts);
  }

  /** What is known where the files that would say so cannot be used. */
  static Structures unknown(Findings findings) {
    Structure open = new Structure(Register.open(), Lineage.of(List.of()));
    return new Structures(open, List.of(), findings);
  }

  /** Reads the files that are there. */
  static Structures read(DataFolder folder) {
    NoticeBoard board = new NoticeBoard();
    List<FileAccount> accounts = new ArrayList<>();
    Register register = Register.open();
    Optional<Export> branches = folder.find(ExportKind.BRANCHES);
    if (branches.isPresent()) {
      RegisterReader.Registered read = RegisterReader.read(branches.get(), board);
      register = read.register();
      accounts.add(read.account());
    }
    Lineage lineage = Lineage.of(List.of());
    Optional<Export> changes = folder.find(ExportKind.LINEAGE);
    if (changes.isPresent()) {
      LineageReader.Traced read = LineageReader.read(changes.get(), board);
      lineage = read.lineage();
      accounts.add(read.account());
    }
    return new Structures(new Structure(register, lineage), accounts, board.found());
  }
}
