-- One statement, so that a run that is killed here has carried over all of it or nothing.
insert into moved_figure (publication_number, published_on, assessment_year, table_name, figure_key,
  counted, was, became, causes)
select publication_number, published_on, assessment_year, table_name,
  case when branch = '' then '' else branch || '/' end || dimension || '/' || figure,
  figure not in ('score', 'good_share', 'good_or_fairly_good_share'), was, became, causes
from old table (delete from restatement) order by restatement_number;
