-- One line a yearly file that was read.
create table if not exists yearly_file (
  kind varchar(20) not null,
  assessment_year int not null,
  file varchar(500) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  read_under varchar(64) not null,
  rows_read bigint not null,
  accepted bigint not null,
  refused bigint not null,
  duplicates bigint not null,
  invalid bigint not null,
  blank bigint not null,
  own_branch bigint not null,
  totals bigint not null,
  primary key (kind, assessment_year)
);
create table if not exists finding (
  kind varchar(20) not null,
  assessment_year int not null,
  place_in_order int not null,
  severity varchar(10) not null,
  code varchar(50) not null,
  file varchar(500) not null,
  line bigint not null,
  column_name varchar(500) not null,
  names varchar(100) array not null,
  contents varchar(4000) array not null,
  primary key (kind, assessment_year, place_in_order)
);
create table if not exists branch_seen (
  assessment_year int not null,
  branch varchar(200) not null,
  name varchar(500) not null,
  withheld boolean not null,
  primary key (assessment_year, branch)
);
create table if not exists branch_figure (
  assessment_year int not null,
  branch varchar(200) not null,
  dimension varchar(100) not null,
  ballots bigint not null,
  score double precision,
  standard_error double precision,
  freedom double precision,
  good_share double precision,
  good_or_fairly_good_share double precision,
  note varchar(20),
  primary key (assessment_year, branch, dimension)
);
create table if not exists college_figure (
  assessment_year int not null,
  dimension varchar(100) not null,
  branches int not null,
  ballots bigint not null,
  score double precision,
  standard_error double precision,
  freedom double precision,
  note varchar(20),
  primary key (assessment_year, dimension)
);
create table if not exists indicator_figure (
  assessment_year int not null,
  branch varchar(200) not null,
  indicator varchar(100) not null,
  evaluator_group varchar(100) not null,
  ballots bigint not null,
  mean double precision,
  sd double precision,
  good bigint,
  fairly_good bigint,
  average bigint,
  poor bigint,
  note varchar(20),
  primary key (assessment_year, branch, indicator, evaluator_group)
);
create table if not exists ledger_item (
  file_year int not null,
  place_in_order int not null,
  item_id varchar(200) not null,
  branch varchar(200) not null,
  year_raised int,
  problem varchar(4000) not null,
  dimension varchar(100) not null,
  status varchar(20) not null,
  deadline date,
  completed_on date,
  closed_on date,
  carried_from varchar(200),
  recurrence_of varchar(200),
  primary key (file_year, place_in_order)
);
