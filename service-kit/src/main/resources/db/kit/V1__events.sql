-- Events that a transaction has decided on and the relay still has to publish.
create table outbox (
    id              bigint generated always as identity primary key,
    event_id        uuid        not null unique,
    topic           text        not null,
    message_key     text        not null,
    event_type      text        not null,
    consultation_id text,
    causation_id    text,
    -- text, not jsonb: the bytes that were decided on are the bytes that are sent
    payload         text        not null,
    created_at      timestamptz not null default now(),
    attempts        int         not null default 0,
    last_error      text,
    parked_at       timestamptz
);
create index outbox_waiting on outbox (id) where parked_at is null;

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger outbox_inserted after insert on outbox
    for each statement execute function outbox_notify();

-- Events whose effect is in this database already.
create table inbox (
    event_id    text        primary key,
    event_type  text        not null,
    received_at timestamptz not null default now()
);
create index inbox_received on inbox (received_at);

-- Messages that could not be applied, kept until an operator replays them.
create table dead_letter (
    id           uuid        primary key,
    topic        text        not null,
    partition_no int         not null,
    offset_no    bigint      not null,
    message_key  text,
    event_id     text,
    event_type   text,
    headers      text        not null,
    payload      bytea       not null,
    reason       text        not null,
    received_at  timestamptz not null default now(),
    replayed_at  timestamptz,
    replayed_by  text,
    unique (topic, partition_no, offset_no)
);
