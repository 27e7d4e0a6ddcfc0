package partybuilding.assessment.block;

/** A block whose turn has not come: parted into cells if it is plain. */
sealed interface PartedBlock {
  ByteBlock block();

  /** A block in which a line is a row and delimiters part its cells. */
  record Plain(ByteBlock block, PlainRows rows) implements PartedBlock {}

  /** Any other, which Commons CSV reads. */
  record Raw(ByteBlock block) implements PartedBlock {}

  /** How many lines end in it. */
  default long lineEnds() {
    return this instanceof Plain plain ? plain.rows().count() : block().lineEnds();
  }
}
