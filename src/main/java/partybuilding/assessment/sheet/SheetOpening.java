package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.Optional;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

/**
 * How a file is opened.
 *
 * @param proof when its encoding is proved
 * @param blocking how it is cut into blocks; empty where it is read row by row
 */
public record SheetOpening(Proof proof, Optional<Blocking> blocking) {
  /** All bytes prove the encoding before the first row is read. */
  public static final SheetOpening ROW_BY_ROW = new SheetOpening(TextFile::of, Optional.empty());

  /** When a file's encoding is proved. */
  @FunctionalInterface
  interface Proof {
    /** The file as a text. */
    TextFile of(FileBytes file) throws IOException;
  }

  /** In blocks, the encoding being proved before. */
  public static SheetOpening proved(Blocking blocking) {
    return new SheetOpening(TextFile::of, Optional.of(blocking));
  }

  /**
   * In blocks that prove the encoding while they are read; reading ends with {@link
   * partybuilding.assessment.block.UnprovedText} where they do not.
   */
  public static SheetOpening proving(Blocking blocking) {
    return new SheetOpening(TextFile::assumed, Optional.of(blocking));
  }
}
