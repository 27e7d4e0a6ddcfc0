package partybuilding.assessment.discovery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.Resemblance;

/** Names under which somebody may have saved the rules, though they are read under one only. */
final class RulesName {
  /** The only one. */
  static final String RIGHT = "assessment.yaml";

  private static final String STEM = "assessment";

  /** Nothing else in the folder is YAML. */
  private static final Pattern YAML = Pattern.compile(".*\\.ya?ml(?![a-z]).*", Pattern.DOTALL);

  private static final Pattern COPY_MARKS = Pattern.compile("[^a-z]|copy|backup|old|new|final");

  /** Endings under which the stem alone may be meant. */
  private static final Set<String> PLAIN = Set.of("", "txt", "conf", "config", "cfg", "bak");

  private static final int SLIPS = 2;

  private RulesName() {}

  /** Whether a file of this name may be meant to hold the rules and is not the one that does. */
  static boolean near(String file) {
    String name = Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    if (file.equals(RIGHT) || name.startsWith("~") || hiddenOther(name)) {
      return false;
    }
    return YAML.matcher(name).matches()
        || (slips(name) <= SLIPS && !otherFormat(name))
        || plain(name);
  }

  /** Whether a file of this name in a folder within was meant to stand beside the exports. */
  static boolean within(String file) {
    return file.toLowerCase(Locale.ROOT).matches(STEM + "\\.ya?ml");
  }

  /** Office programs and editors keep hidden files of their own. */
  private static boolean hiddenOther(String name) {
    return name.startsWith(".") && !name.matches("\\.assessment\\.ya?ml");
  }

  /** A page or a data file whose ending only looks like the right one. */
  private static boolean otherFormat(String name) {
    return name.matches(".*\\.(html?|xml|xls|yang)");
  }

  private static boolean plain(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    return PLAIN.contains(ending) && COPY_MARKS.matcher(stem).replaceAll("").equals(STEM);
  }

  private static int slips(String name) {
    return Resemblance.edits(name.codePoints().toArray(), RIGHT.codePoints().toArray());
  }
}
