-- How many readings the lot had when it was audited. Readings are only ever added, so a verdict with fewer than a later one has
-- not seen what the later one rests on. Unknown for older verdicts, which 0 makes the first to give way.
alter table verdict add column readings bigint not null default 0;
alter table verdict alter column readings drop default;
