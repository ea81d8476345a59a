create table consultation (
    id             uuid        primary key,
    organisation   text        not null,
    requested_by   text        not null,
    requested_at   timestamptz not null,
    title          text        not null,
    -- text, not jsonb: the customer reads back what was posted, in the order it was posted
    request        text        not null,
    state          text        not null,
    -- revision of the quote that the state is about; 0 before there is a quote
    state_revision int         not null,
    state_at       timestamptz not null,
    reasons        text        not null,
    nearest        text,
    design_id      text,
    quote_id       text,
    quote_number   text,
    quote_revision int         not null,
    quote_stage    int         not null,
    evidence       text        not null,
    last_sequence  int         not null
);
create index consultation_of_organisation on consultation (organisation, requested_at desc, id desc);
create index consultation_by_time on consultation (requested_at desc, id desc);

-- Appended to only, numbered within each consultation under its row lock: numbers become visible in their order.
create table timeline_entry (
    event_id        text        primary key,
    consultation_id uuid        not null references consultation (id),
    sequence        int         not null,
    type            text        not null,
    occurred_at     timestamptz not null,
    source          text        not null,
    sentence        text        not null,
    unique (consultation_id, sequence)
);

create function timeline_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('timeline', new.consultation_id::text);
    return null;
end $$;

create trigger timeline_entry_inserted after insert on timeline_entry
    for each row execute function timeline_notify();
