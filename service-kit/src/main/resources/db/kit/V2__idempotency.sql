-- What a POST with an Idempotency-Key answered, written in the transaction of its effect.
create table idempotency_key (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int,
    location     text,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (caller, operation, key)
);
create index idempotency_key_created on idempotency_key (created_at);
