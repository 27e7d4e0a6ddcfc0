package partybuilding.assessment.report.page.base;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param language its tag
 * @param head whose, which year, how many
 * @param foot version, run, and remarks
 */
public record PageFrame(String language, PageHead head, List<String> foot) {
  public PageFrame {
    foot = List.copyOf(foot);
  }

  /** The frame of a page with this head. */
  public static PageFrame of(PageHead head, Imprint imprint, PageWording wording) {
    return new PageFrame(wording.language().tag(), head, imprint.lines(wording));
  }
}
