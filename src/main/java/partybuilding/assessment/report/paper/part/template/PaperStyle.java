package partybuilding.assessment.report.paper.part.template;

/** The styles of a paper; what they look like stands in {@code styles_<language>.xml}. */
public enum PaperStyle {
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  ADDRESSEE("PaperAddressee"),
  HEADING("Heading1"),
  TEXT("PaperText"),
  CAPTION("PaperCaption"),
  CELL("PaperCell"),
  HEAD("PaperHead"),
  REMARK("PaperRemark"),
  LINE("PaperLine"),
  SIGNATURE("PaperSignature"),
  CLOSING("PaperClosing"),
  FOOTER("Footer");

  private final String id;

  PaperStyle(String id) {
    this.id = id;
  }

  /** By which a paragraph names it. */
  public String id() {
    return id;
  }
}
