-- What cannot be read again from the exports. These tables outlive every change of schema.sql,
-- so they may only be added to.
create table if not exists schema_version (
  fingerprint varchar not null
);
-- One line a run that knew its inputs. The time is in milliseconds since 1970 in UTC.
create table if not exists past_run (
  run_number bigint generated always as identity primary key,
  ended_at bigint not null,
  assessment_year int not null,
  language varchar not null,
  inputs varchar not null,
  files int not null,
  rows_read bigint not null,
  outcome varchar not null
);
