package partybuilding.assessment.run.meter;

import partybuilding.assessment.block.BlockWatch;

/** Counts rows and bytes read of one yearly file: by block, and exactly at its end. */
public final class FileMeter implements BlockWatch {
  private final RunMeter run;
  private final long size;
  private long bytes;
  private long lines;

  /** A meter of a file with this many bytes. */
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

  /** The whole file was read. */
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
