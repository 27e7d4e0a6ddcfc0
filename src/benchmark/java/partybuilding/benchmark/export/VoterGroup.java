package partybuilding.benchmark.export;

/** The groups of the default rules, by the words of the exports. */
enum VoterGroup {
  COMMITTEE("党委委员"),
  SECRETARY("党总支书记"),
  REPRESENTATIVE("党员代表");

  private final String word;

  VoterGroup(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
