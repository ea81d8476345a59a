-- Numbers may have gaps: a draft that rolls back keeps its number to itself.
create sequence quote_number;

create table quote (
    id              uuid        primary key,
    lock_version    int         not null,
    number          text        not null unique,
    -- one quote per design, however often the design is announced
    design_id       text        not null unique,
    consultation_id text        not null,
    organisation    text        not null,
    title           text,
    audit_profile   text,
    currency        char(3)     not null,
    state           text        not null check (state in ('DRAFTED', 'ISSUED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    drafted_at      timestamptz not null,
    -- last day, UTC; of a draft a proposal
    valid_until     date        not null
);
create index quote_newest on quote (drafted_at desc, id desc);
create index quote_newest_of_organisation on quote (organisation, drafted_at desc, id desc);
create index quote_of_consultation on quote (consultation_id);
create index quote_open_until on quote (valid_until) where state = 'ISSUED';

create table quote_revision (
    id            uuid        primary key,
    quote_id      uuid        not null references quote,
    revision      int         not null check (revision >= 1),
    price_book_id uuid        references price_book,
    price_book    text        not null,
    notice        text,
    total         numeric     not null,
    unpriced      int         not null check (unpriced >= 0),
    unvetted      int         not null check (unvetted >= 0),
    vetted_at     timestamptz not null,
    -- once issued, nothing of the revision changes any more
    issued_at     timestamptz,
    issued_by     text,
    accepted_risk text,
    unique (quote_id, revision),
    check ((issued_at is null) = (issued_by is null))
);

create table quote_line (
    id          uuid   primary key,
    revision_id uuid   not null references quote_revision,
    line        int    not null check (line >= 1),
    part_number text   not null,
    description text   not null,
    kind        text   not null,
    quantity    bigint not null check (quantity >= 1),
    list_price  numeric,
    unit_price  numeric,
    line_total  numeric,
    waterfall   jsonb  not null,
    problem     jsonb,
    vetting     text   not null,
    lots        jsonb  not null,
    unique (revision_id, line),
    check (line_total = unit_price * quantity),
    check ((unit_price is null) = (problem is not null))
);

-- Who moved a quote, when and why.
create table quote_history (
    id         uuid        primary key,
    quote_id   uuid        not null references quote,
    step       int         not null check (step >= 1),
    revision   int         not null,
    at         timestamptz not null,
    actor      text        not null,
    party      text        not null,
    from_state text,
    to_state   text        not null,
    reason     text,
    unique (quote_id, step)
);

create function refuse_change_once_issued() returns trigger language plpgsql as $$
begin
    if exists (select 1 from quote_revision r where r.id = old.revision_id and r.issued_at is not null) then
        raise exception 'an issued revision never changes' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger quote_line_immutable before update or delete on quote_line
    for each row execute function refuse_change_once_issued();
create trigger quote_revision_immutable before update or delete on quote_revision
    for each row when (old.issued_at is not null) execute function refuse_change();
create trigger quote_history_append_only before update or delete on quote_history
    for each row execute function refuse_change();
