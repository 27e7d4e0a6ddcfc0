package partybuilding.assessment.block;

/** Is told how the reading of a file gets on that is cut into blocks, block after block. */
public interface BlockWatch {
  /** Nobody wants to know. */
  BlockWatch NONE =
      new BlockWatch() {
        @Override
        public void begin() {}

        @Override
        public void read(long bytes, long lines) {}
      };

  /** The file is read from its beginning, for the first time or once more. */
  void begin();

  /** A block's turn has come. */
  void read(long bytes, long lines);
}
