-- One line a yearly file that was read.
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
create table if not exists branch_seen (
  assessment_year int not null,
  place_in_order int not null,
  branch varchar not null,
  name varchar not null,
  withheld boolean not null,
  primary key (assessment_year, place_in_order),
  unique (assessment_year, branch)
);
create table if not exists branch_figure (
  assessment_year int not null,
  place_in_order int not null,
  branch varchar not null,
  dimension varchar not null,
  ballots bigint not null,
  score double precision,
  standard_error double precision,
  freedom double precision,
  good_share double precision,
  good_or_fairly_good_share double precision,
  note varchar,
  primary key (assessment_year, place_in_order),
  unique (assessment_year, branch, dimension)
);
create table if not exists college_figure (
  assessment_year int not null,
  place_in_order int not null,
  dimension varchar not null,
  branches int not null,
  ballots bigint not null,
  score double precision,
  standard_error double precision,
  freedom double precision,
  note varchar,
  primary key (assessment_year, place_in_order),
  unique (assessment_year, dimension)
);
create table if not exists indicator_figure (
  assessment_year int not null,
  place_in_order int not null,
  branch varchar not null,
  indicator varchar not null,
  evaluator_group varchar not null,
  ballots bigint not null,
  mean double precision,
  sd double precision,
  good bigint,
  fairly_good bigint,
  average bigint,
  poor bigint,
  note varchar,
  primary key (assessment_year, place_in_order),
  unique (assessment_year, branch, indicator, evaluator_group)
);
-- Effects of branches within a year. What they were solved from is never kept.
create table if not exists branch_standing (
  assessment_year int not null,
  place_in_order int not null,
  since int not null,
  branch varchar not null,
  dimension varchar not null,
  effect double precision,
  adjusted double precision,
  standard_error double precision,
  tested_error double precision,
  tested_freedom double precision,
  component varchar,
  above int,
  below int,
  note varchar,
  primary key (assessment_year, place_in_order)
);
create table if not exists ledger_item (
  assessment_year int not null,
  place_in_order int not null,
  file varchar not null,
  line bigint not null,
  item_id varchar not null,
  branch varchar not null,
  year_raised int,
  problem varchar not null,
  dimension varchar not null,
  requirement varchar,
  status varchar not null,
  deadline varchar,
  raised_on date,
  completed_on date,
  closed_on date,
  carried_from varchar,
  recurrence_of varchar,
  verification varchar,
  source varchar,
  measure varchar,
  owner varchar,
  primary key (assessment_year, place_in_order)
);

create table if not exists debrief (
  assessment_year int not null,
  place_in_order int not null,
  branch varchar not null,
  debrief_mode varchar not null,
  secretary varchar,
  organization_building boolean,
  rectification_progress boolean,
  remaining_problems boolean,
  next_steps boolean,
  decided_grade varchar,
  primary key (assessment_year, place_in_order)
);

create table if not exists comment (
  assessment_year int not null,
  place_in_order int not null,
  line bigint not null,
  branch varchar not null,
  kind varchar not null,
  dimension varchar not null,
  said varchar not null,
  item_id varchar,
  primary key (assessment_year, place_in_order)
);

create table if not exists turnout (
  assessment_year int not null,
  place_in_order int not null,
  line bigint not null,
  evaluator_group varchar not null,
  expected int,
  present int,
  issued int,
  returned int,
  valid int,
  invalid int,
  primary key (assessment_year, place_in_order)
);

-- How many ballots count, for comparison with the turnout, and what the export calls the group. Which
-- ballots they are is never kept.
create table if not exists group_ballots (
  assessment_year int not null,
  place_in_order int not null,
  evaluator_group varchar not null,
  word varchar not null,
  ballots bigint,
  primary key (assessment_year, place_in_order)
);

-- What must be known of a year's ballots before its figures are compared with another year's.
create table if not exists caveat (
  assessment_year int not null,
  place_in_order int not null,
  kind varchar not null,
  subject varchar not null,
  dimension varchar not null,
  evaluator_group varchar not null,
  primary key (assessment_year, place_in_order)
);
