package partybuilding.assessment.differential;

import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.block.UnprovedText;
import partybuilding.assessment.sheet.SheetOpening;

/** One way of reading a file of evaluations. */
@FunctionalInterface
interface Way {
  /** Every row by Commons CSV. */
  Way OF_RECORD = setting -> Everything.of(setting, SheetOpening.ROW_BY_ROW);

  Everything read(Setting setting);

  /** In blocks, all bytes having proved the encoding before. */
  static Way inProvedBlocks(Blocking blocking) {
    return setting -> Everything.of(setting, SheetOpening.proved(blocking));
  }

  /** In blocks that prove the encoding; again in proved ones if they do not, or are refused. */
  static Way inBlocks(Blocking blocking) {
    return setting -> {
      try {
        Everything read = Everything.of(setting, SheetOpening.proving(blocking));
        if (read.refusal().isEmpty()) {
          return read;
        }
      } catch (UnprovedText unproved) {
        return inProvedBlocks(blocking).read(setting);
      }
      return inProvedBlocks(blocking).read(setting);
    };
  }
}
