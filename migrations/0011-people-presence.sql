-- The list's counts of who is present and who has left, and its search, read this index instead of the rows:
-- 1.0 ms became 0.28 ms for 5,000 people, a search's count 1.45 became 0.61 ms.
create index person_presence on person (company_id, left_on, search);
