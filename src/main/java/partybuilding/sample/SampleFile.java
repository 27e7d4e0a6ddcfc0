package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the file of one kind of export. */
interface SampleFile {
  /** Writes the file of a year; a kind that has one for all years takes any. */
  void write(Path folder, int year) throws IOException;
}
