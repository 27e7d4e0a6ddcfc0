package partybuilding.assessment.report.paper.part.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field of a template does, by its code. */
public final class FieldCode {
  /** Fields that show what stands in the paper itself, count its pages or tell the time. */
  private static final Set<String> HARMLESS =
      Set.of(
          "=",
          "ADVANCE",
          "AUTONUM",
          "AUTONUMLGL",
          "AUTONUMOUT",
          "COMPARE",
          "CREATEDATE",
          "DATE",
          "EQ",
          "FILENAME",
          "FORMCHECKBOX",
          "FORMDROPDOWN",
          "FORMTEXT",
          "IF",
          "LISTNUM",
          "NOTEREF",
          "NUMPAGES",
          "PAGE",
          "PAGEREF",
          "PRINTDATE",
          "QUOTE",
          "REF",
          "SAVEDATE",
          "SECTION",
          "SECTIONPAGES",
          "SEQ",
          "STYLEREF",
          "SYMBOL",
          "TIME",
          "TITLE",
          "TOC");

  private static final String LINK = "HYPERLINK";

  /** What a field does: its first word. */
  private static final Pattern FIRST = Pattern.compile("=|[^\\s\\\\\"\u201C\u201D]+");

  /** A word in quotation marks of any kind, or without. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]?|[^\\s\"\u201C\u201D]+");

  private static final Pattern OPTION = Pattern.compile("\\\\[^\\\\]");

  /** What a link says before a word that is no target: a place, a tip, a window, a form. */
  private static final Set<String> NAMING = Set.of("\\l", "\\o", "\\t", "\\*");

  private FieldCode() {}

  /**
   * Requires that a field does nothing but show something.
   *
   * @throws TemplateFault if it may fetch, run or ask for something
   */
  public static void require(String code) throws TemplateFault {
    Matcher first = FIRST.matcher(code.strip());
    if (code.isBlank()) {
      return;
    }
    String does = first.lookingAt() ? first.group().toUpperCase(Locale.ROOT) : "";
    if (does.equals(LINK)) {
      requireFollowed(code.strip().substring(first.end()));
    } else if (!HARMLESS.contains(does)) {
      throw TemplateFault.active(code.strip());
    }
  }

  private static void requireFollowed(String link) throws TemplateFault {
    Matcher words = WORD.matcher(link);
    boolean target = true;
    while (words.find()) {
      boolean quoted = words.group(1) != null;
      String word = quoted ? words.group(1) : words.group();
      boolean option = !quoted && OPTION.matcher(word).matches();
      if (!option && target && !word.isEmpty() && !TemplateLink.isFollowed(word)) {
        throw TemplateFault.linked(word);
      }
      target = !option || !NAMING.contains(word.toLowerCase(Locale.ROOT));
    }
  }
}
