package partybuilding.assessment.run.meter;

import partybuilding.assessment.block.BlockWatch;

/** Counts what is read of one yearly file: by blocks, and exactly once its end is reached. */
public final class FileMeter implements BlockWatch {
  private final RunMeter run;
  private final long size;
  private long bytes;
  private long lines;

  /** A file of so many bytes begins. */
  public FileMeter(RunMeter run, long size) {
    this.run = run;
    this.size = size;
  }

  @Override
  public void begin() {
    count(0, 0);
  }

  @Override
  public void read(long moreBytes, long moreLines) {
    count(Math.min(size, bytes + moreBytes), lines + moreLines);
  }

  /** The file was read to its end. */
  public void end(long rows) {
    run.read(rows);
    count(size, rows);
  }

  private void count(long nowBytes, long nowLines) {
    run.count(nowBytes - bytes, nowLines - lines);
    bytes = nowBytes;
    lines = nowLines;
  }
}
