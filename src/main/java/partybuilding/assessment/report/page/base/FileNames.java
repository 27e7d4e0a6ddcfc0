package partybuilding.assessment.report.page.base;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partybuilding.assessment.notice.Fingerprint;

/**
 * Names of files and folders for ids that an office chooses freely. An id of letters, digits,
 * dashes and underlines is its own name. Any other, or one that some system would take for another
 * or for a device, is followed by a part of its digest.
 */
public final class FileNames {
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}_-]+");
  private static final Pattern DEVICE =
      Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;
  private static final int DIGITS = 8;

  private final Map<String, Long> spellings;

  private FileNames(Map<String, Long> spellings) {
    this.spellings = spellings;
  }

  /** The names of all these ids, no two of which are the same on any system. */
  public static Map<String, String> of(List<String> ids) {
    Map<String, Long> spellings =
        ids.stream().collect(Collectors.groupingBy(FileNames::folded, Collectors.counting()));
    FileNames names = new FileNames(spellings);
    Map<String, String> all = new HashMap<>();
    Set.copyOf(ids).forEach(id -> all.put(id, names.name(id)));
    return all;
  }

  /** Some systems do not tell capitals from small letters. */
  private static String folded(String id) {
    return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private String name(String id) {
    boolean safe = SAFE.matcher(id).matches() && !DEVICE.matcher(id).matches();
    if (safe && spellings.getOrDefault(folded(id), 0L) == 1) {
      return id;
    }
    String readable = UNSAFE.matcher(id).replaceAll("_");
    int end =
        readable.offsetByCodePoints(
            0, Math.min(LONGEST, readable.codePointCount(0, readable.length())));
    return readable.substring(0, end) + "-" + Fingerprint.of(id).substring(0, DIGITS);
  }
}
