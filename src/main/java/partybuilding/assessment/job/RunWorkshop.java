package partybuilding.assessment.job;

/** What a run brings along when its steps are wired: everything that is not Spring's. */
record RunWorkshop(RunPlan plan, Structures structures, Progress progress, RunMeter meter) {}
