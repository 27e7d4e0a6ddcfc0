package partybuilding.assessment.closure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spells as text: the age at the end, then {@code +} for still open, {@code x} for withdrawn, else
 * closed; before it, where the item entered late, the age at entry and a dash.
 */
final class Curves {
  private static final Pattern SPELL = Pattern.compile("(?:(\\d+)-)?(\\d+)([+x]?)");

  private Curves() {}

  static ClosureCurve of(String spells) {
    return ClosureCurve.of(spells(spells));
  }

  static List<Spell> spells(String spells) {
    return Stream.of(spells.strip().split("\\s+", -1)).map(Curves::spell).toList();
  }

  private static Spell spell(String spell) {
    Matcher parts = SPELL.matcher(spell);
    if (!parts.matches()) {
      throw new IllegalArgumentException(spell);
    }
    long entry = spell.contains("-") ? Long.parseLong(parts.group(1)) : 0;
    return new Spell(entry, Long.parseLong(parts.group(2)), ending(parts.group(3)));
  }

  private static Ending ending(String sign) {
    return switch (sign) {
      case "+" -> Ending.OPEN;
      case "x" -> Ending.CANCELLED;
      default -> Ending.CLOSED;
    };
  }

  /** The step at an age. */
  static Step step(ClosureCurve curve, long age) {
    return curve.steps().stream().filter(s -> s.day().age() == age).findFirst().orElseThrow();
  }
}
