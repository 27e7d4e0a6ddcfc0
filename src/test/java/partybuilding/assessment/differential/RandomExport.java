package partybuilding.assessment.differential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A random file of evaluations, the same for the same seed.
 *
 * @param text what it says
 * @param encoding in which bytes
 * @param damage a number that damages the bytes; negative for none
 */
record RandomExport(String text, Writing encoding, int damage) {
  /** Encodings with and without their mark. */
  enum Writing {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
    GB18030(Charset.forName("GB18030"), ""),
    UTF_16_LE(StandardCharsets.UTF_16LE, "\uFEFF"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "\uFEFF");

    private final Charset charset;
    private final String mark;

    Writing(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }

    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }
  }

  private static final List<Writing> WRITINGS =
      List.of(
          Writing.UTF_8,
          Writing.UTF_8,
          Writing.UTF_8,
          Writing.UTF_8_MARKED,
          Writing.UTF_8_MARKED,
          Writing.GB18030,
          Writing.UTF_16_LE,
          Writing.UTF_16_BE);

  static RandomExport of(long seed) {
    Dice dice = new Dice(seed);
    String text = RandomText.of(RandomRows.of(dice), dice);
    return new RandomExport(
        text, dice.of(WRITINGS), dice.percent(4) ? dice.below(Integer.MAX_VALUE) : -1);
  }

  /** The same text in another encoding, undamaged. */
  RandomExport in(Writing other) {
    return new RandomExport(text, other, -1);
  }

  byte[] bytes() {
    byte[] bytes = encoding.bytes(text);
    return damage < 0 || bytes.length == 0 ? bytes : damaged(bytes, new Dice(damage));
  }

  /** One byte is lost, added or another. */
  private static byte[] damaged(byte[] bytes, Dice dice) {
    int place = dice.below(bytes.length);
    int way = dice.below(3);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, place);
    if (way > 0) {
      changed.write(dice.below(256));
    }
    int rest = way == 2 ? place : place + 1;
    changed.write(bytes, rest, bytes.length - rest);
    return changed.toByteArray();
  }
}
