-- A report is listed once its rows are there: of one that was read back from its folder, or was
-- published before there were views, the other views have none.
create or replace view published_reports as
select report_year,
  as_of
from publication p
where p.settled and exists (select 1 from published_scores_block b
  where b.publication_number = p.publication_number)
and not exists (select 1 from publication later
  where later.settled and later.report_year = p.report_year
  and later.publication_number > p.publication_number);
