package partybuilding.assessment.notice;

/**
 * One fault, or one thing worth knowing, of the exports: a small record per kind. Its class name is
 * its code ({@code UnknownBranch} is {@code unknown_branch}), its further components fill the
 * sentence of that code in the words beside this class.
 */
public sealed interface Notice
    permits FolderNotice,
        RulesNotice,
        FileNotice,
        HeaderNotice,
        RowNotice,
        WorkbookNotice,
        BallotNotice,
        LayoutNotice,
        TallyNotice,
        TotalsNotice,
        PanelNotice,
        LedgerNotice,
        ItemNotice,
        HistoryNotice,
        MeetingNotice,
        TurnoutNotice,
        RegisterNotice,
        StructureNotice,
        TemplateNotice,
        RestatementNotice {
  /** Where it was found. */
  Place place();

  /** How much it weighs. */
  Severity severity();
}
