package partybuilding.assessment.intake.ledger;

import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;

/** What a ledger file of 2023 gives. */
public record LedgerExport(List<LedgerItem> items, FileAccount account, List<Finding> findings) {
  static final String FILE = "rectification-2023.csv";
  static final String HEADER = "问题编号,提出年度,党组织,存在问题,问题类别,整改状态,整改时限,完成时间,销号时间,结转自,重复问题编号\n";

  /** Reads rows under {@link #HEADER} by the default rules. */
  public static LedgerExport rows(Path folder, String... rows) {
    return read(folder, HEADER + String.join("\n", rows) + "\n");
  }

  public static LedgerExport read(Path folder, String text) {
    return read(new ExportsFolder(folder).write(FILE, text));
  }

  /** Reads a ledger of any year. */
  public static LedgerExport read(Export export) {
    NoticeBoard board = new NoticeBoard();
    RectificationReader reader =
        new RectificationReader(
            RulebookReader.defaults().rulesOf(export.year()), EvaluationsExport.REGISTER);
    RectificationReader.Ledger ledger = reader.read(export, board);
    return new LedgerExport(ledger.items(), ledger.account(), board.findings());
  }

  /** What was found, by code. */
  List<String> codes() {
    return findings.stream().map(Finding::code).toList();
  }

  public LedgerItem item() {
    return items.get(0);
  }
}
