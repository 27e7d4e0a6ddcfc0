package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * The title and the sentences above the rows of a sheet.
 *
 * @param key the name of its list object, in Latin letters
 * @param name on its tab
 * @param title its heading
 * @param lead sentences below the heading
 */
public record SheetHead(String key, String name, String title, List<String> lead) {
  public SheetHead {
    lead = List.copyOf(lead);
  }

  /** A copy with one more sentence. */
  public SheetHead and(String sentence) {
    List<String> said = new ArrayList<>(lead);
    said.add(sentence);
    return new SheetHead(key, name, title, said);
  }
}
