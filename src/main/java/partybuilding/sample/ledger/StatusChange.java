package partybuilding.sample.ledger;

import java.time.LocalDate;
import partybuilding.assessment.contract.row.ItemStatus;

/** The day an item came into a state. */
record StatusChange(LocalDate on, ItemStatus status) {}
