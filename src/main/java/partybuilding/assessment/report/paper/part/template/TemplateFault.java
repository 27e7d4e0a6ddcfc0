package partybuilding.assessment.report.paper.part.template;

import java.io.IOException;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TemplateNotice;
import partybuilding.assessment.notice.TemplateNotice.ActiveTemplate;
import partybuilding.assessment.notice.TemplateNotice.DamagedTemplate;
import partybuilding.assessment.notice.TemplateNotice.LinkedTemplate;
import partybuilding.assessment.notice.TemplateNotice.NoWordDocument;
import partybuilding.assessment.notice.TemplateNotice.OversizedTemplate;
import partybuilding.assessment.notice.TemplateNotice.ProtectedTemplate;
import partybuilding.assessment.notice.TemplateNotice.UnseenTemplateText;

/** A document cannot be used as a template. */
public final class TemplateFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String detail;

  private TemplateFault(Kind kind, String detail) {
    super(kind + " " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  private enum Kind {
    NO_DOCUMENT,
    PROTECTED,
    DAMAGED,
    OVERSIZED,
    ACTIVE,
    LINKED,
    UNSEEN
  }

  public static TemplateFault noDocument() {
    return new TemplateFault(Kind.NO_DOCUMENT, "");
  }

  public static TemplateFault withPassword() {
    return new TemplateFault(Kind.PROTECTED, "");
  }

  public static TemplateFault damaged(String part) {
    return new TemplateFault(Kind.DAMAGED, part);
  }

  public static TemplateFault oversized(int megabytes) {
    return new TemplateFault(Kind.OVERSIZED, Integer.toString(megabytes));
  }

  public static TemplateFault active(String part) {
    return new TemplateFault(Kind.ACTIVE, part);
  }

  public static TemplateFault linked(String target) {
    return new TemplateFault(Kind.LINKED, target);
  }

  public static TemplateFault unseen(String text) {
    return new TemplateFault(Kind.UNSEEN, text);
  }

  /** What to tell of the file. */
  public TemplateNotice notice(Place file) {
    return switch (kind) {
      case NO_DOCUMENT -> new NoWordDocument(file);
      case PROTECTED -> new ProtectedTemplate(file);
      case DAMAGED -> new DamagedTemplate(file, detail);
      case OVERSIZED -> new OversizedTemplate(file, detail);
      case ACTIVE -> new ActiveTemplate(file, detail);
      case LINKED -> new LinkedTemplate(file, detail);
      case UNSEEN -> new UnseenTemplateText(file, detail);
    };
  }
}
