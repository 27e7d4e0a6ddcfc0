package partybuilding.assessment.report.page.base;

import java.util.List;

/**
 * The head and foot of a page.
 *
 * @param language its tag
 * @param head organisation, year and numbers
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
