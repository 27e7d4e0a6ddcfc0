package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.block.PaperBlock;

/**
 * How a paper is laid out: the words around its parts, and the lines that are left to the
 * committee, from the top to the bottom. The words are those of the paper's kind.
 */
final class PaperLayout {
  /** Where a title goes on in its next line. */
  static final String BREAK = "\n";

  private final PaperKind kind;
  private final List<Line> lines = new ArrayList<>();

  PaperLayout(PaperKind kind) {
    this.kind = kind;
  }

  /** A line of a layout, or several. */
  private interface Line {
    Stream<PaperBlock> blocks(PaperFields fields, Words words);
  }

  /** The title. */
  PaperLayout title() {
    return words(PaperBlock.Title::new, "title");
  }

  PaperLayout addressee() {
    return words(PaperBlock.Addressee::new, "addressee");
  }

  PaperLayout sentence(String key) {
    return words(PaperBlock::words, key);
  }

  PaperLayout heading(String key) {
    return words(PaperBlock.Heading::new, key);
  }

  private PaperLayout words(Function<String, PaperBlock> block, String key) {
    lines.add(
        (fields, words) ->
            Arrays.stream(words.text(kind.key(key), fields.texts()).split(BREAK)).map(block));
    return this;
  }

  /** What the facts say. */
  PaperLayout part(String name) {
    lines.add((fields, words) -> fields.part(name).stream());
    return this;
  }

  /** Lines to be filled in by hand. */
  PaperLayout blank(String key, int count) {
    lines.add((fields, words) -> Stream.of(new PaperBlock.Blank(words.text(kind.key(key)), count)));
    return this;
  }

  /** A line to sign on for each of these roles. */
  PaperLayout signed(String... roles) {
    lines.add(
        (fields, words) ->
            Stream.of(
                new PaperBlock.Signatures(
                    Stream.of(roles).map(role -> words.text("sign." + role)).toList(),
                    words.text("sign.day"))));
    return this;
  }

  /** Who issues the paper, and when. */
  PaperLayout closing() {
    lines.add(
        (fields, words) ->
            Stream.of(
                new PaperBlock.Closing(
                    words.text("closing.issuer", fields.texts()), words.text("sign.day"))));
    return this;
  }

  /** The paper with these contents. */
  List<PaperBlock> blocks(PaperFields fields, Words words) {
    return lines.stream().flatMap(line -> line.blocks(fields, words)).toList();
  }
}
