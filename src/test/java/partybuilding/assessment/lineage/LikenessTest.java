package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.cell.Resemblance;

class LikenessTest {
  private static final String LETTERS = "机电工程管系第12";

  @Test
  void namesThatAreHeldAgainstEachOtherSignBySignAreTheNearOnes() {
    Random random = new Random(20261128);
    int near = 0;
    for (int i = 0; i < 200_000; i++) {
      String one = Likeness.stem(name(random));
      String other = Likeness.stem(name(random));
      OptionalInt expected = signBySign(one, other);
      assertThat(new Likeness(one).distance(new Likeness(other)))
          .as(one + " / " + other)
          .isEqualTo(expected);
      near += expected.isPresent() ? 1 : 0;
    }
    assertThat(near).isGreaterThan(1000);
  }

  @Test
  void namesOfOtherCharactersNeedNotBeHeldAgainstEachOther() {
    assertThat(new Likeness("机电工程系党总支").fewestEdits(new Likeness("经济管理系党总支"))).isEqualTo(4);
  }

  private static OptionalInt signBySign(String one, String other) {
    String a = Likeness.stem(one);
    String b = Likeness.stem(other);
    int edits = Resemblance.edits(a.codePoints().toArray(), b.codePoints().toArray());
    boolean near = edits <= Math.max(a.length(), b.length()) / 4 || sharesPart(a, b);
    return near ? OptionalInt.of(edits) : OptionalInt.empty();
  }

  private static boolean sharesPart(String a, String b) {
    boolean comparable = a.length() > 1 && b.length() > 1 && digits(a).equals(digits(b));
    return comparable
        && (a.contains(b)
            || b.contains(a)
            || abbreviates(a, b)
            || abbreviates(b, a)
            || beginsAlike(a, b));
  }

  private static String digits(String name) {
    return name.replaceAll("\\D", "");
  }

  private static boolean abbreviates(String brief, String full) {
    String between = String.join(".*", brief.split(""));
    return full.matches(between + ".*");
  }

  private static boolean beginsAlike(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 2 && 2 * common >= Math.min(a.length(), b.length());
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
