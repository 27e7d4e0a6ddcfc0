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
