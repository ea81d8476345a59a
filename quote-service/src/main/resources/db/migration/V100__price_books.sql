-- What was once published or said stays as it is.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% does not change any more', tg_table_name using errcode = 'restrict_violation';
end $$;

-- One row per published version. Quotes name the version they were priced with and keep it.
create table price_book (
    id           uuid        primary key,
    code         text        not null,
    version      int         not null check (version >= 1),
    name         text        not null,
    currency     char(3)     not null,
    valid_from   date        not null,
    valid_until  date        check (valid_until >= valid_from),
    notice       text,
    -- comes with the program; any other book of the same currency goes before it
    demo         boolean     not null default false,
    -- parts, cables and families with their tiers; decimals as text
    prices       jsonb       not null,
    -- of the file it was loaded from: tells whether the demo book of this program is loaded already
    sha256       text,
    published_by text        not null,
    published_at timestamptz not null,
    unique (code, version)
);
create index price_book_current on price_book (currency, demo, published_at desc);

create trigger price_book_append_only before update or delete on price_book
    for each row execute function refuse_change();
