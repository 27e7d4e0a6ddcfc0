-- The tables of version 0.1.0. Earlier states have some of them already.
-- What cannot be read again from the exports.
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
-- Figures of a publication as earlier versions kept them. They are read, and never written any more.
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
-- What moved, as earlier versions kept it. It is carried over by the next script.
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
alter table publication add column if not exists branches varchar array;
-- The figures of a published table, as an earlier version packed them. They are read, and never
-- written any more.
create table if not exists published_table (
  publication_number bigint not null,
  table_name varchar not null,
  contents ${bytes} not null,
  primary key (publication_number, table_name)
);
-- The figures of a published table as one block, column by column. A publication is only ever read
-- table by table. How a block is encoded may change only if those that are kept stay readable.
create table if not exists published_figures (
  publication_number bigint not null,
  table_name varchar not null,
  columns varchar array not null,
  counted varchar array not null,
  contents ${bytes} not null,
  primary key (publication_number, table_name)
);
-- What moved all the same, as it was published.
create table if not exists moved_figure (
  moved_number bigint generated always as identity primary key,
  publication_number bigint not null,
  published_on date not null,
  assessment_year int not null,
  table_name varchar not null,
  figure_key varchar not null,
  counted boolean not null,
  was double precision,
  became double precision,
  causes varchar array not null
);
-- A year's evaluations each time they were published anew. Their figures lie under its number in
-- tables of their own. It is settled once a report with them stands in its folder.
create table if not exists published_year (
  published_year_number int generated always as identity primary key,
  assessment_year int not null,
  sha256 varchar not null,
  rules varchar not null,
  format varchar not null,
  run_digest varchar not null,
  folder varchar not null,
  settled boolean not null
);
-- Each is a copy of the table without the prefix, whose assessment_year is the number of the
-- published year.
create table if not exists published_branch_seen (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_branch_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_college_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_indicator_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_caveat (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_branch_standing (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists published_group_ballots (
  assessment_year int primary key,
  contents ${bytes} not null
);
-- What can be read again. One line a yearly file that was read.
create table if not exists yearly_file (
  kind varchar not null,
  assessment_year int not null,
  file varchar not null,
  size_bytes bigint not null,
  sha256 varchar not null,
  read_under varchar not null,
  rows_read bigint not null,
  accepted bigint not null,
  refused bigint not null,
  duplicates bigint not null,
  invalid bigint not null,
  blank bigint not null,
  own_branch bigint not null,
  totals bigint not null,
  annotations bigint not null,
  primary key (kind, assessment_year)
);
create table if not exists finding (
  kind varchar not null,
  assessment_year int not null,
  place_in_order int not null,
  severity varchar not null,
  code varchar not null,
  file varchar not null,
  line bigint not null,
  column_name varchar not null,
  names varchar array not null,
  contents varchar array not null,
  primary key (kind, assessment_year, place_in_order)
);
-- Findings beyond those kept in full are counted here too.
create table if not exists finding_count (
  kind varchar not null,
  assessment_year int not null,
  file varchar not null,
  severity varchar not null,
  code varchar not null,
  times bigint not null,
  primary key (kind, assessment_year, file, severity, code)
);
-- What is kept of each year as one block of rows, column by column.
create table if not exists branch_seen (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists branch_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists college_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists indicator_figure (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists caveat (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists branch_standing (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists group_ballots (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists ledger_item (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists debrief (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists comment (
  assessment_year int primary key,
  contents ${bytes} not null
);
create table if not exists turnout (
  assessment_year int primary key,
  contents ${bytes} not null
);
