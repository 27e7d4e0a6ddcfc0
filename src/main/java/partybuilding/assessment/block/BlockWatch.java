package partybuilding.assessment.block;

/** Receives the progress of reading a file in blocks. */
public interface BlockWatch {
  /** Ignores it. */
  BlockWatch NONE =
      new BlockWatch() {
        @Override
        public void begin() {}

        @Override
        public void read(long bytes, long lines) {}
      };

  /** Reading begins at the start of the file, for the first time or again. */
  void begin();

  /** A block was read. */
  void read(long bytes, long lines);
}
