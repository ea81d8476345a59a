-- Rows that people have edited are theirs: a release's reference data leaves them alone.
alter table products add column origin text not null default 'REFERENCE' check (origin in ('REFERENCE', 'EDITED'));
alter table platforms add column origin text not null default 'REFERENCE' check (origin in ('REFERENCE', 'EDITED'));

-- Grows with the reference data of each release, so that an older release does not undo a newer one.
alter table catalogue_state add column edition bigint not null default 0;

-- Every revision of every product and platform as it was. Rows are added and never changed.
create table catalogue_history (
    subject  text        not null check (subject in ('PRODUCT', 'PLATFORM')),
    name     text        not null,
    revision bigint      not null check (revision > 0),
    at       timestamptz not null,
    who      text        not null,
    reason   text        not null,
    -- what changed since the revision before, as an RFC 6902 patch with the former values; null for the first
    diff     json,
    -- text: the bytes that were decided on, read as a whole and never searched
    document text        not null,
    primary key (subject, name, revision)
);

insert into catalogue_history
select 'PRODUCT', part_number, revision, now(), '(reference data)', 'Stored before histories were kept.', null, document::text
from products;

insert into catalogue_history
select 'PLATFORM', name, revision, now(), '(reference data)', 'Stored before histories were kept.', null, document::text
from platforms;

create function catalogue_history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of the catalogue is only ever added to';
end $$;

create trigger catalogue_history_append_only before update or delete on catalogue_history
    for each statement execute function catalogue_history_is_append_only();
