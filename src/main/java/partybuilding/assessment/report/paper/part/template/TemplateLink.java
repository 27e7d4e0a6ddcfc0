package partybuilding.assessment.report.paper.part.template;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A relationship of a part of a template.
 *
 * @param source the part's name; empty for the document as a whole
 * @param id by which the part names it
 * @param type as it is written
 * @param target as it is written
 * @param part the name of the part that is its target, if it leads to one
 * @param external whether the target lies outside of the document
 */
public record TemplateLink(
    String source, String id, String type, String target, String part, boolean external) {
  /** A link to a page, to a mail address, or to a place of the document itself. */
  private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):.*|#.*");

  /** The last word of its type, which programs write in either case. */
  public String kind() {
    return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it leads to another part, not out of the document nor to a place of a text. */
  public boolean leadsToPart() {
    return !external && !target.startsWith("#");
  }

  /** Whether a link's target may stay: nothing is fetched until a reader wants it. */
  public static boolean isFollowed(String target) {
    return FOLLOWED.matcher(target).matches();
  }
}
