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

-- Every publication. It is settled once the report stands in its folder, and until then nothing of
-- it counts.
create table if not exists publication (
  publication_number bigint generated always as identity primary key,
  report_year int not null,
  as_of date not null,
  run_digest varchar not null,
  folder varchar not null,
  settled boolean not null
);
-- What the figures of a report year's newest publication rest on.
create table if not exists published_ground (
  publication_number bigint not null,
  kind varchar not null,
  assessment_year int not null,
  digest varchar not null,
  primary key (publication_number, kind, assessment_year)
);
-- Its figures that are meant never to move, a line a row of a published table.
create table if not exists published_row (
  publication_number bigint not null,
  table_name varchar not null,
  assessment_year int not null,
  branch varchar not null,
  dimension varchar not null,
  figures varchar array not null,
  contents double precision array not null,
  primary key (publication_number, table_name, assessment_year, branch, dimension)
);
-- What moved all the same, as it was published.
create table if not exists restatement (
  restatement_number bigint generated always as identity primary key,
  publication_number bigint not null,
  published_on date not null,
  table_name varchar not null,
  assessment_year int not null,
  branch varchar not null,
  dimension varchar not null,
  figure varchar not null,
  was double precision,
  became double precision,
  causes varchar array not null
);
