package partybuilding.assessment.block;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.text.TextFile;

/**
 * The rows of a file, read block by block. Rows of plain blocks are offered to whoever asked for
 * them, many at a time; a row that is not taken, and everything else, comes one by one as Commons
 * CSV reads it.
 */
public final class BlockRows implements RowSource {
  /** The first block holds the header and is not plain: it is short. */
  private static final int FIRST = 1 << 13;

  private final TextFile text;
  private final BlockForm form;
  private final BlockQueue queue;
  private Optional<PlainReader> reader = Optional.empty();
  private Optional<RawRun> run = Optional.empty();
  private Optional<PartedBlock.Plain> plain = Optional.empty();
  private int row;
  private CsvRows current;
  private long linesBefore;
  private long line;
  private long count;

  private BlockRows(TextFile text, BlockForm form, BlockQueue queue) throws IOException {
    this.text = text;
    this.form = form;
    this.queue = queue;
    this.current = CsvRows.of(new StringReader(""), form.delimiter());
  }

  /** Takes many rows at a time. */
  public interface PlainReader {
    /**
     * Takes rows from one on.
     *
     * @return the first that it leaves; the number of rows if it takes all
     */
    int take(PlainRows rows, int from);
  }

  /** Opens a file; nothing is offered before {@link #offerTo}. */
  public static BlockRows open(TextFile text, BlockForm form, Blocking blocking)
      throws IOException {
    int first = Math.min(FIRST, blocking.bytes());
    BlockCutter cutter = new BlockCutter(text.openBytes(), first, blocking.bytes());
    return new BlockRows(
        text, form, new BlockQueue(cutter, blocking, () -> new BlockParser(text.encoding(), form)));
  }

  /** Offers plain rows from here on. */
  public void offerTo(PlainReader taker) {
    reader = Optional.of(taker);
  }

  @Override
  public boolean next() throws IOException {
    while (!inPlain() && !inRun()) {
      Optional<PartedBlock> next = queue.next();
      if (next.isEmpty()) {
        return false;
      }
      begin(next.get());
    }
    return run.isPresent() ? nextRaw(run.get()) : nextPlain(plain.orElseThrow());
  }

  private void begin(PartedBlock block) throws IOException {
    if (reader.isPresent() && block instanceof PartedBlock.Plain parted) {
      parted.rows().startAt(linesBefore + 1);
      plain = Optional.of(parted);
      row = 0;
    } else {
      run = Optional.of(RawRun.of(block, queue, text, form));
    }
  }

  /** Whether a plain row is left that is to be read on its own. */
  private boolean inPlain() {
    if (plain.isEmpty()) {
      return false;
    }
    PlainRows rows = plain.get().rows();
    int from = row;
    row = reader.orElseThrow().take(rows, row);
    count += row - from;
    if (row == rows.count()) {
      linesBefore += rows.count();
      plain = Optional.empty();
    }
    return plain.isPresent();
  }

  private boolean nextPlain(PartedBlock.Plain parted) throws IOException {
    int from = parted.rows().start(row);
    int to = parted.rows().end(row) + 1;
    String own = BlockText.decoded(parted.block(), from, to, text.encoding()).toString();
    current = CsvRows.of(new StringReader(own), form.delimiter());
    line = parted.rows().line(row);
    row++;
    count++;
    return current.next();
  }

  /** Whether a row may be left in blocks that Commons CSV reads. */
  private boolean inRun() {
    if (run.isPresent() && run.get().ended()) {
      linesBefore += run.get().lines();
      run = Optional.empty();
    }
    return run.isPresent();
  }

  private boolean nextRaw(RawRun raw) throws IOException {
    current = raw.rows();
    try {
      boolean found = current.next();
      count += found ? 1 : 0;
      line = linesBefore + current.line();
      return found;
    } catch (CsvFault fault) {
      throw fault.behind(linesBefore);
    }
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long lines() {
    return current.lines();
  }

  @Override
  public boolean cutOff() {
    return current.cutOff();
  }

  @Override
  public int size() {
    return current.size();
  }

  @Override
  public String cell(int index) {
    return current.cell(index);
  }

  @Override
  public void close() throws IOException {
    queue.close();
  }
}
