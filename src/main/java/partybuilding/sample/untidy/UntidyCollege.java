package partybuilding.sample.untidy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.file.ExportKind;

/** Makes a tidy sample untidy. */
public final class UntidyCollege {
  private static final List<SavedAs> FORMS = List.of(SavedAs.values());

  private final Path folder;
  private final PlantedList planted = new PlantedList();

  private UntidyCollege(Path folder) {
    this.folder = folder;
  }

  /**
   * Spoils the exports of a folder that a tidy sample was written to, and lists what was done in
   * {@code planted.txt}. The figures that can be published stay the same.
   */
  public static void spoil(Path folder, int firstYear, int lastYear) throws IOException {
    UntidyCollege college = new UntidyCollege(folder);
    for (int year = firstYear; year <= lastYear; year++) {
      college.spoilBallots(year, year - firstYear);
      college.spoilLedger(year, year - firstYear);
    }
    college.raiseLimit();
    college.planted.write(folder);
  }

  private void spoilBallots(int year, int place) throws IOException {
    LooseSheet sheet = LooseSheet.read(folder.resolve(ExportKind.EVALUATIONS.file(year)));
    BallotForms forms = new BallotForms(sheet, planted);
    forms.spell();
    forms.repeat();
    new BallotFaults(sheet, planted).plant();
    if (place % 2 == 1) {
      forms.addSiteColumns();
    }
    forms.repeatHeader();
    forms.frame(year);
    save(sheet, place);
  }

  private void spoilLedger(int year, int place) throws IOException {
    LooseSheet sheet = LooseSheet.read(folder.resolve(ExportKind.RECTIFICATION.file(year)));
    LedgerForms forms = new LedgerForms(sheet, planted);
    forms.addUnknownStatus();
    if (place % 2 == 0) {
      forms.writeSerials();
    }
    forms.writeDays();
    forms.mergeCells();
    save(sheet, place + 2);
  }

  private void save(LooseSheet sheet, int place) throws IOException {
    SavedAs form = FORMS.get(place % FORMS.size());
    sheet.save(form);
    planted.harmless(sheet, "保存为 " + form.words());
  }

  /** A small college's ledger may not stand a refused row otherwise. */
  private void raiseLimit() throws IOException {
    Path rules = folder.resolve("assessment.yaml");
    String tidy = Files.readString(rules);
    Files.writeString(rules, tidy.replace("refused-rows-limit: 0.05", "refused-rows-limit: 0.5"));
  }
}
