-- What other programs may read: the views published_*, with the columns of the published tables. The
-- rows lie in blocks of at most a thousand, an array for each column.
create table if not exists published_ordinal (
  number int primary key
);
insert into published_ordinal
select a.digit + 10 * b.digit + 100 * c.digit + 1
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as a (digit)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as b (digit)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as c (digit)
where not exists (select 1 from published_ordinal);
create or replace view published_reports as
select report_year,
  as_of
from publication p
where p.settled and not exists (select 1 from publication later
  where later.settled and later.report_year = p.report_year
  and later.publication_number > p.publication_number);
create table if not exists published_scores_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} bigint array not null,
  branch_id varchar array not null,
  branch varchar array not null,
  dimension varchar array not null,
  ballots bigint array not null,
  score double precision array not null,
  score_lower double precision array not null,
  score_upper double precision array not null,
  rank double precision array not null,
  rank_lower bigint array not null,
  rank_upper bigint array not null,
  of bigint array not null,
  good_share double precision array not null,
  good_or_fairly_good_share double precision array not null,
  change double precision array not null,
  change_lower double precision array not null,
  change_upper double precision array not null,
  verdict varchar array not null,
  note varchar array not null,
  rank_basis varchar array not null,
  primary key (publication_number, block_number)
);
create or replace view published_scores as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.branch_id[n.number] as branch_id,
  b.branch[n.number] as branch,
  b.dimension[n.number] as dimension,
  b.ballots[n.number] as ballots,
  b.score[n.number] as score,
  b.score_lower[n.number] as score_lower,
  b.score_upper[n.number] as score_upper,
  b.rank[n.number] as rank,
  b.rank_lower[n.number] as rank_lower,
  b.rank_upper[n.number] as rank_upper,
  b.of[n.number] as of,
  b.good_share[n.number] as good_share,
  b.good_or_fairly_good_share[n.number] as good_or_fairly_good_share,
  b.change[n.number] as change,
  b.change_lower[n.number] as change_lower,
  b.change_upper[n.number] as change_upper,
  b.verdict[n.number] as verdict,
  b.note[n.number] as note,
  b.rank_basis[n.number] as rank_basis
from published_scores_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_changes_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  from_year bigint array not null,
  to_year bigint array not null,
  branch_id varchar array not null,
  dimension varchar array not null,
  change double precision array not null,
  change_lower double precision array not null,
  change_upper double precision array not null,
  verdict varchar array not null,
  note varchar array not null,
  family varchar array not null,
  primary key (publication_number, block_number)
);
create or replace view published_changes as
select p.report_year,
  p.as_of,
  b.from_year[n.number] as from_year,
  b.to_year[n.number] as to_year,
  b.branch_id[n.number] as branch_id,
  b.dimension[n.number] as dimension,
  b.change[n.number] as change,
  b.change_lower[n.number] as change_lower,
  b.change_upper[n.number] as change_upper,
  b.verdict[n.number] as verdict,
  b.note[n.number] as note,
  b.family[n.number] as family
from published_changes_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_college_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} bigint array not null,
  dimension varchar array not null,
  branches bigint array not null,
  ballots bigint array not null,
  score double precision array not null,
  score_lower double precision array not null,
  score_upper double precision array not null,
  change double precision array not null,
  change_lower double precision array not null,
  change_upper double precision array not null,
  verdict varchar array not null,
  note varchar array not null,
  good_share double precision array not null,
  good_or_fairly_good_share double precision array not null,
  rankability double precision array not null,
  ceiling varchar array not null,
  heterogeneity_q double precision array not null,
  heterogeneity_p double precision array not null,
  rankable varchar array not null,
  smallest_visible_change double precision array not null,
  primary key (publication_number, block_number)
);
create or replace view published_college as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.dimension[n.number] as dimension,
  b.branches[n.number] as branches,
  b.ballots[n.number] as ballots,
  b.score[n.number] as score,
  b.score_lower[n.number] as score_lower,
  b.score_upper[n.number] as score_upper,
  b.change[n.number] as change,
  b.change_lower[n.number] as change_lower,
  b.change_upper[n.number] as change_upper,
  b.verdict[n.number] as verdict,
  b.note[n.number] as note,
  b.good_share[n.number] as good_share,
  b.good_or_fairly_good_share[n.number] as good_or_fairly_good_share,
  b.rankability[n.number] as rankability,
  b.ceiling[n.number] as ceiling,
  b.heterogeneity_q[n.number] as heterogeneity_q,
  b.heterogeneity_p[n.number] as heterogeneity_p,
  b.rankable[n.number] as rankable,
  b.smallest_visible_change[n.number] as smallest_visible_change
from published_college_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_indicators_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} bigint array not null,
  branch_id varchar array not null,
  indicator varchar array not null,
  evaluator_group varchar array not null,
  ballots bigint array not null,
  mean double precision array not null,
  sd double precision array not null,
  good bigint array not null,
  fairly_good bigint array not null,
  average bigint array not null,
  poor bigint array not null,
  note varchar array not null,
  primary key (publication_number, block_number)
);
create or replace view published_indicators as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.branch_id[n.number] as branch_id,
  b.indicator[n.number] as indicator,
  b.evaluator_group[n.number] as evaluator_group,
  b.ballots[n.number] as ballots,
  b.mean[n.number] as mean,
  b.sd[n.number] as sd,
  b.good[n.number] as good,
  b.fairly_good[n.number] as fairly_good,
  b.average[n.number] as average,
  b.poor[n.number] as poor,
  b.note[n.number] as note
from published_indicators_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_adjusted_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} bigint array not null,
  branch_id varchar array not null,
  dimension varchar array not null,
  ballots bigint array not null,
  raw double precision array not null,
  adjusted double precision array not null,
  adjusted_se double precision array not null,
  component varchar array not null,
  standing_change double precision array not null,
  standing_change_se double precision array not null,
  standing_verdict varchar array not null,
  position varchar array not null,
  effect double precision array not null,
  effect_lower double precision array not null,
  effect_upper double precision array not null,
  note varchar array not null,
  standing_change_lower double precision array not null,
  standing_change_upper double precision array not null,
  primary key (publication_number, block_number)
);
create or replace view published_adjusted as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.branch_id[n.number] as branch_id,
  b.dimension[n.number] as dimension,
  b.ballots[n.number] as ballots,
  b.raw[n.number] as raw,
  b.adjusted[n.number] as adjusted,
  b.adjusted_se[n.number] as adjusted_se,
  b.component[n.number] as component,
  b.standing_change[n.number] as standing_change,
  b.standing_change_se[n.number] as standing_change_se,
  b.standing_verdict[n.number] as standing_verdict,
  b.position[n.number] as position,
  b.effect[n.number] as effect,
  b.effect_lower[n.number] as effect_lower,
  b.effect_upper[n.number] as effect_upper,
  b.note[n.number] as note,
  b.standing_change_lower[n.number] as standing_change_lower,
  b.standing_change_upper[n.number] as standing_change_upper
from published_adjusted_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_trends_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  branch_id varchar array not null,
  dimension varchar array not null,
  first_year bigint array not null,
  last_year bigint array not null,
  years bigint array not null,
  slope double precision array not null,
  slope_lower double precision array not null,
  slope_upper double precision array not null,
  mann_kendall_s bigint array not null,
  mann_kendall_p double precision array not null,
  verdict varchar array not null,
  basis varchar array not null,
  theil_sen double precision array not null,
  theil_sen_lower double precision array not null,
  theil_sen_upper double precision array not null,
  primary key (publication_number, block_number)
);
create or replace view published_trends as
select p.report_year,
  p.as_of,
  b.branch_id[n.number] as branch_id,
  b.dimension[n.number] as dimension,
  b.first_year[n.number] as first_year,
  b.last_year[n.number] as last_year,
  b.years[n.number] as years,
  b.slope[n.number] as slope,
  b.slope_lower[n.number] as slope_lower,
  b.slope_upper[n.number] as slope_upper,
  b.mann_kendall_s[n.number] as mann_kendall_s,
  b.mann_kendall_p[n.number] as mann_kendall_p,
  b.verdict[n.number] as verdict,
  b.basis[n.number] as basis,
  b.theil_sen[n.number] as theil_sen,
  b.theil_sen_lower[n.number] as theil_sen_lower,
  b.theil_sen_upper[n.number] as theil_sen_upper
from published_trends_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_rectification_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} bigint array not null,
  branch_id varchar array not null,
  dimension varchar array not null,
  raised bigint array not null,
  closed bigint array not null,
  closed_on_time bigint array not null,
  overdue bigint array not null,
  long_term bigint array not null,
  carried_over bigint array not null,
  recurred bigint array not null,
  closure_rate double precision array not null,
  closure_rate_lower double precision array not null,
  closure_rate_upper double precision array not null,
  open_start bigint array not null,
  reopened bigint array not null,
  cancelled bigint array not null,
  open_end bigint array not null,
  awaiting bigint array not null,
  closed_late bigint array not null,
  due bigint array not null,
  rectified_on_time bigint array not null,
  primary key (publication_number, block_number)
);
create or replace view published_rectification as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.branch_id[n.number] as branch_id,
  b.dimension[n.number] as dimension,
  b.raised[n.number] as raised,
  b.closed[n.number] as closed,
  b.closed_on_time[n.number] as closed_on_time,
  b.overdue[n.number] as overdue,
  b.long_term[n.number] as long_term,
  b.carried_over[n.number] as carried_over,
  b.recurred[n.number] as recurred,
  b.closure_rate[n.number] as closure_rate,
  b.closure_rate_lower[n.number] as closure_rate_lower,
  b.closure_rate_upper[n.number] as closure_rate_upper,
  b.open_start[n.number] as open_start,
  b.reopened[n.number] as reopened,
  b.cancelled[n.number] as cancelled,
  b.open_end[n.number] as open_end,
  b.awaiting[n.number] as awaiting,
  b.closed_late[n.number] as closed_late,
  b.due[n.number] as due,
  b.rectified_on_time[n.number] as rectified_on_time
from published_rectification_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
create table if not exists published_closure_block (
  publication_number bigint not null,
  block_number int not null,
  row_count int not null,
  ${year} varchar array not null,
  branch_id varchar array not null,
  items bigint array not null,
  closed bigint array not null,
  cancelled bigint array not null,
  median_days double precision array not null,
  median_days_lower double precision array not null,
  median_days_upper double precision array not null,
  closed_within_90_days double precision array not null,
  closed_within_180_days double precision array not null,
  closed_within_365_days double precision array not null,
  primary key (publication_number, block_number)
);
create or replace view published_closure as
select p.report_year,
  p.as_of,
  b.${year}[n.number] as ${year},
  b.branch_id[n.number] as branch_id,
  b.items[n.number] as items,
  b.closed[n.number] as closed,
  b.cancelled[n.number] as cancelled,
  b.median_days[n.number] as median_days,
  b.median_days_lower[n.number] as median_days_lower,
  b.median_days_upper[n.number] as median_days_upper,
  b.closed_within_90_days[n.number] as closed_within_90_days,
  b.closed_within_180_days[n.number] as closed_within_180_days,
  b.closed_within_365_days[n.number] as closed_within_365_days
from published_closure_block b
join publication p on p.publication_number = b.publication_number
join published_ordinal n on n.number <= b.row_count
where p.settled;
