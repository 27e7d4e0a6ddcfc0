package partybuilding.benchmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a year's ballots with the columns of the sample, and a row of sums below them. */
final class EvaluationsWriter {
  private static final String HEADER = "\uFEFF年度,党组织编号,党组织,评委类别,%s所在党组织,述职方式,党建信心,党建能力,项目融合,综合评价\n";
  private static final long SEED = 20211231;
  private static final int STRICTEST = 13;
  private static final byte[][] GRADES =
      Stream.of(",好\n", ",较好\n", ",一般\n", ",差\n").map(ByteText::bytes).toArray(byte[][]::new);
  private static final byte[] NO_GRADE = ByteText.bytes(",\n");
  private static final byte[] ON_SITE = ByteText.bytes("现场");
  private static final byte[] WRITTEN = ByteText.bytes("书面");

  private final MeetingSize meeting;
  private final MarkedRow row;
  private final byte[][] branches;
  private final long[] sums = new long[MarkedRow.SCORES];

  EvaluationsWriter(MeetingSize meeting) {
    this.meeting = meeting;
    this.row = new MarkedRow(SEED + meeting.year());
    this.branches =
        IntStream.range(0, meeting.branches())
            .mapToObj(b -> meeting.year() + "," + BranchList.id(b) + "," + BranchList.name(b) + ",")
            .map(ByteText::bytes)
            .toArray(byte[][]::new);
  }

  /** Writes the file into a folder under its canonical name. */
  void write(Path folder) throws IOException {
    Path file = folder.resolve("evaluations-" + meeting.year() + ".csv");
    try (ByteText text = new ByteText(file)) {
      text.add(ByteText.bytes(HEADER.formatted(meeting.identified() ? "票号," : "")));
      for (int ballot = 0; ballot < meeting.ballots(); ballot++) {
        ballot(ballot, text);
      }
      totals(text);
    }
  }

  private void ballot(int ballot, ByteText text) throws IOException {
    byte[] voter = ByteText.bytes(voter(ballot));
    int strictness = ballot * 5 % STRICTEST;
    for (int branch = 0; branch < branches.length; branch++) {
      row.draw(branch, strictness);
      text.add(branches[branch]).add(voter);
      text.add((branch + meeting.year()) % 4 == 0 ? WRITTEN : ON_SITE);
      for (int i = 0; i < MarkedRow.SCORES; i++) {
        text.add(',');
        score(i, text);
      }
      text.add(row.grade() == MarkedRow.BLANK ? NO_GRADE : GRADES[row.grade()]);
    }
  }

  /** What all rows of a ballot say of who gave it. */
  private String voter(int ballot) {
    VoterGroup group = meeting.group(ballot);
    String id = meeting.identified() ? meeting.year() + "-" + (ballot + 1) + "," : "";
    String own =
        group == VoterGroup.SECRETARY ? BranchList.name(ballot * 17 % branches.length) : "";
    return group.word() + "," + id + own + ",";
  }

  private void score(int place, ByteText text) throws IOException {
    int halves = row.score(place);
    if (halves != MarkedRow.BLANK) {
      sums[place] += halves;
      half(halves, text);
    }
  }

  private static void half(long halves, ByteText text) throws IOException {
    text.add(halves / 2);
    if (halves % 2 == 1) {
      text.add('.').add('5');
    }
  }

  private void totals(ByteText text) throws IOException {
    text.add(ByteText.bytes(meeting.year() + ",,合计,,,")).add(ByteText.bytes(idComma()));
    for (long sum : sums) {
      text.add(',');
      half(sum, text);
    }
    text.add(NO_GRADE);
  }

  private String idComma() {
    return meeting.identified() ? "," : "";
  }
}
