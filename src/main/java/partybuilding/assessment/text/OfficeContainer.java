package partybuilding.assessment.text;

import java.util.Arrays;
import java.util.Optional;

/** What office programs keep their files in, known by the first bytes. */
public enum OfficeContainer {
  /** A package of compressed parts, as .xlsx is. */
  ZIP('P', 'K', 3, 4),
  /** The container of older formats, as .xls is, and of packages that are encrypted. */
  COMPOUND(0xD0, 0xCF, 0x11, 0xE0);

  /** How many bytes tell one. */
  public static final int SIGNATURE = 4;

  private final int[] signature;

  OfficeContainer(int... signature) {
    this.signature = signature;
  }

  /** The container that a file with this beginning is; empty if it is neither. */
  public static Optional<OfficeContainer> of(byte[] beginning) {
    return Arrays.stream(values()).filter(container -> container.begins(beginning)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    for (int i = 0; i < SIGNATURE; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
