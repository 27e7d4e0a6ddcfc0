package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.pair.PairPage;

/**
 * A link from one file of the report to another.
 *
 * @param target the file, relative to the page
 * @param words what the link says
 * @param description what a reader finds there
 */
public record PageLink(String target, String words, String description) {
  /** The folder of the papers and lists for the office, beside the pages. */
  public static final String PAPERS = "papers";

  /** The links of the brief to the files that are published. */
  static List<PageLink> onward(Imprint imprint, PageInput input) {
    String year = Integer.toString(input.facts().year());
    List<PageLink> links = new ArrayList<>();
    links.add(of("details", "details.html", input));
    if (PairPage.shown(input)) {
      links.add(of("compare", "compare.html", input));
    }
    links.add(of("findings", "findings.html", input));
    if (imprint.workbook()) {
      links.add(of("workbook", "assessment-" + year + ".xlsx", input));
      links.add(of("list", PAPERS + "/" + input.wording().text("list.file") + ".xlsx", input));
    }
    if (imprint.papers()) {
      links.add(of("papers", PAPERS + "/", input));
    }
    if (imprint.print()) {
      links.add(of("print", "assessment-" + year + ".pdf", input));
    }
    if (imprint.tables()) {
      links.add(of("tables", TableName.SCORES.path(), input));
    }
    links.add(of("reports", "../index.html", input));
    return links;
  }

  /** Whether it leads to a page. */
  boolean page() {
    return target.endsWith(".html");
  }

  private static PageLink of(String key, String target, PageInput input) {
    return new PageLink(
        target,
        input.wording().text("onward." + key),
        input.wording().text("onward." + key + ".note"));
  }
}
