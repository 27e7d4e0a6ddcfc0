package partybuilding.assessment.sample;

import java.time.LocalDate;
import partybuilding.assessment.contract.ItemStatus;

/** The day an item came into a state. */
record Step(LocalDate on, ItemStatus status) {}
