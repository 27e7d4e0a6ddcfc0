package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** Every picture of the sample, as it is published. */
final class SamplePicturesTest {
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
  private static final Pattern MOVED =
      Pattern.compile("<g transform=\"translate\\(([\\d.]+) ([\\d.]+)\\)\">");
  private static final Pattern WORDS =
      Pattern.compile("<title>([^<]+)</title><desc>([^<]+)</desc>");
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"(?: transform=\"rotate\\((-?\\d+)[^\"]*\")?"
              + "(?: text-anchor=\"(\\w+)\")? fill=\"[^\"]+\" font-size=\"(\\d+)\""
              + "(?: font-weight=\"700\")? textLength=\"([\\d.]+)\"[^>]*>([^<]+)</text>");

  /** How far the ink of a letter goes above its baseline and below it, in sizes. */
  private static final double ABOVE = 0.72;

  private static final double BELOW = 0.1;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPictureTellsItsFindingAndNoWordIsCutOrLiesOnAnotherOrOutside(
      Language language, @TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder);
    Terminal run = Terminal.report(data, "--formats=svg", "--language=" + language.tag());
    assertThat(run.status()).as(run.lines().toString()).isEqualTo(ExitStatus.DONE);

    List<Path> pictures = pictures(folder);

    assertThat(pictures)
        .extracting(picture -> picture.getFileName().toString())
        .contains("college.svg", "grades.svg", "ledger.svg", "closure.svg")
        .doesNotContain("funnel.svg");
    for (Path picture : pictures) {
      check(Files.readString(picture), picture.getFileName().toString());
    }
  }

  /** No branch of the sample has ten problems a year to close; with each of them twice, some do. */
  @Test
  void noWordOfTheFunnelLiesOnAnotherOrOutside(@TempDir Path folder) throws IOException {
    Path report = RepeatedProblems.report(folder, "--formats=svg");

    check(Files.readString(report.resolve("charts").resolve("funnel.svg")), "funnel.svg");
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  private static void check(String svg, String name) {
    assertThat(svg).as("cut short in %s", name).doesNotContain("…</text>");
    Matcher words = WORDS.matcher(svg);
    assertThat(words.find()).as(name).isTrue();
    assertThat(words.group(2)).as(name).hasSizeGreaterThan(10);
    Matcher size = SIZE.matcher(svg);
    assertThat(size.find()).as(name).isTrue();
    Rectangle2D paper =
        new Rectangle2D.Double(
            0, 0, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    List<Word> all = words(svg);
    assertThat(all).as(name).hasSize(svg.split("<text ", -1).length - 1);
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      assertThat(paper.contains(word.ink())).as("%s: %s is outside", name, word).isTrue();
      assertThat(all.subList(i + 1, all.size()))
          .as("%s: %s", name, word)
          .noneMatch(other -> other.ink().intersects(word.ink()));
    }
  }

  /** Those around the chart, then those of the chart, which is moved to its place among them. */
  private static List<Word> words(String svg) {
    Matcher moved = MOVED.matcher(svg);
    assertThat(moved.find()).isTrue();
    List<Word> all = new ArrayList<>();
    TEXT.matcher(svg.substring(0, moved.start())).results().map(Word::of).forEach(all::add);
    double right = Double.parseDouble(moved.group(1));
    double down = Double.parseDouble(moved.group(2));
    TEXT.matcher(svg.substring(moved.end()))
        .results()
        .map(Word::of)
        .map(word -> word.moved(right, down))
        .forEach(all::add);
    return all;
  }

  /** A word where its ink is. */
  private record Word(String text, Rectangle2D ink) {
    static Word of(MatchResult text) {
      double x = Double.parseDouble(text.group(1));
      double y = Double.parseDouble(text.group(2));
      double size = Double.parseDouble(text.group(5));
      double length = Double.parseDouble(text.group(6));
      double before = length * anchor(text.group(4));
      double high = size * (ABOVE + BELOW);
      Rectangle2D ink =
          text.group(3) == null
              ? new Rectangle2D.Double(x - before, y - size * ABOVE, length, high)
              : new Rectangle2D.Double(x - size * ABOVE, y - length + before, high, length);
      return new Word(text.group(7), ink);
    }

    Word moved(double right, double down) {
      return new Word(
          text,
          new Rectangle2D.Double(
              ink.getX() + right, ink.getY() + down, ink.getWidth(), ink.getHeight()));
    }

    private static double anchor(String anchor) {
      return "middle".equals(anchor) ? 0.5 : "end".equals(anchor) ? 1 : 0;
    }
  }
}
