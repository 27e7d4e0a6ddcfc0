package partybuilding.assessment.report.paper.block;

import java.util.List;
import java.util.Set;
import partybuilding.assessment.report.page.base.Traced;

/** A part of a paper, from margin to margin. */
public sealed interface PaperBlock {
  /** A sentence without figures. */
  static PaperBlock words(String sentence) {
    return new Sentence(Traced.words(sentence));
  }

  /** The paper's title, large and in the middle. */
  record Title(String text) implements PaperBlock {}

  /** What stands below the title in the middle, such as the year. */
  record Subtitle(String text) implements PaperBlock {}

  /** To whom the paper goes; flush left, before the text. */
  record Addressee(String text) implements PaperBlock {}

  /** The heading of a section. */
  record Heading(String text) implements PaperBlock {}

  /** A paragraph, its first line indented. */
  record Sentence(Traced text) implements PaperBlock {}

  /** What follows begins on a page of its own. */
  record PageBreak() implements PaperBlock {}

  /** A small remark below a table. */
  record Remark(String text) implements PaperBlock {}

  /** The name of the table that follows. */
  record Caption(String text) implements PaperBlock {}

  /**
   * Empty lines to be filled in by hand.
   *
   * @param label what is asked for, before the first line; empty where a heading says it
   * @param lines how many, at least 1
   */
  record Blank(String label, int lines) implements PaperBlock {}

  /**
   * A table with borders, whose headings are repeated on every page.
   *
   * @param columns from left to right
   * @param rows each with a cell per column
   * @param struck the rows that are struck out, counted from 0
   */
  record Table(List<PaperColumn> columns, List<List<Traced>> rows, Set<Integer> struck)
      implements PaperBlock {
    /** A table of which no row is struck out. */
    public Table(List<PaperColumn> columns, List<List<Traced>> rows) {
      this(columns, rows, Set.of());
    }

    public Table {
      struck = Set.copyOf(struck);
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A line to sign on per role, with a day to be filled in.
   *
   * @param roles such as the chair and the tellers
   * @param day the day's empty places, in the paper's language
   */
  record Signatures(List<String> roles, String day) implements PaperBlock {
    public Signatures {
      roles = List.copyOf(roles);
    }
  }

  /**
   * Who issues the paper, and when; at the right, below the text.
   *
   * @param issuer the organisation
   * @param day the day's empty places, in the paper's language
   */
  record Closing(String issuer, String day) implements PaperBlock {}
}
