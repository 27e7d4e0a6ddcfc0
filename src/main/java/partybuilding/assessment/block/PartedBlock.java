package partybuilding.assessment.block;

/** A block whose turn has not come: parted into cells if it is plain. */
sealed interface PartedBlock {
  ByteBlock block();

  /** A block in which a line is a row and delimiters part its cells. */
  record Plain(ByteBlock block, PlainRows rows) implements PartedBlock {
    @Override
    public long lineEnds() {
      return rows.count();
    }
  }

  /** Any other, which Commons CSV reads. */
  record Raw(ByteBlock block, long lineEnds) implements PartedBlock {
    Raw(ByteBlock block) {
      this(block, block.lineEnds());
    }
  }

  /** How many lines end in it. */
  long lineEnds();
}
