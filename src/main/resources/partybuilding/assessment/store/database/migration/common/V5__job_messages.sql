-- Of a step that failed the job kept the exception, and with it what the exports held.
update BATCH_STEP_EXECUTION set EXIT_MESSAGE = '' where EXIT_MESSAGE <> '';
update BATCH_JOB_EXECUTION set EXIT_MESSAGE = '' where EXIT_MESSAGE <> '';
