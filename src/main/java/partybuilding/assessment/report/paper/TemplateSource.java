package partybuilding.assessment.report.paper;

import java.util.function.Supplier;

/**
 * A file that may be a template of the office's own.
 *
 * @param file its name, with that of its folder
 * @param bytes read when they are asked for; fails with what is to be told if they cannot be
 */
public record TemplateSource(String file, Supplier<byte[]> bytes) {
  /** The name without the folder's. */
  String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
