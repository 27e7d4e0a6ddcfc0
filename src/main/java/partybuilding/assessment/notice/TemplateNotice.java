package partybuilding.assessment.notice;

/** What can be wrong with the office's own template of a paper. */
public sealed interface TemplateNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** A file among the templates bears the name of no paper, and was left alone. */
  record IgnoredTemplate(Place place, String legal) implements TemplateNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** A file bears the name of a paper, and another ending or spelling than is read. */
  record OtherTemplateFormat(Place place, String expected) implements TemplateNotice {}

  /** The file is no Word document, whatever its name says. */
  record NoWordDocument(Place place) implements TemplateNotice {}

  /** The document opens with a password only. */
  record ProtectedTemplate(Place place) implements TemplateNotice {}

  /** A part of the document is missing, cut off or cannot be understood. */
  record DamagedTemplate(Place place, String part) implements TemplateNotice {}

  /** The document is larger, or unpacks to more, than any template. */
  record OversizedTemplate(Place place, String most) implements TemplateNotice {}

  /** The document holds what a program would run or fetch when it is opened. */
  record ActiveTemplate(Place place, String part) implements TemplateNotice {}

  /** The document refers to something outside of it. */
  record LinkedTemplate(Place place, String target) implements TemplateNotice {}

  /** The document holds tracked changes, comments or hidden text, which every paper would hold. */
  record UnseenTemplateText(Place place, String text) implements TemplateNotice {}

  /** There is no placeholder of this name. */
  record UnknownPlaceholder(Place place, String placeholder, String legal)
      implements TemplateNotice {}

  /** The placeholder belongs to other papers. */
  record ForeignPlaceholder(Place place, String placeholder, String papers, String legal)
      implements TemplateNotice {}

  /** Braces that open or close a placeholder have no counterpart in their paragraph. */
  record UnpairedBraces(Place place, String text) implements TemplateNotice {}

  /** A placeholder of tables or sentences does not stand alone in a paragraph of the text. */
  record MisplacedPlaceholder(Place place, String placeholder) implements TemplateNotice {}

  /** A placeholder stands where nothing can be filled in, such as a chart or a formula. */
  record UnfilledPlaceholder(Place place, String placeholder) implements TemplateNotice {}
}
