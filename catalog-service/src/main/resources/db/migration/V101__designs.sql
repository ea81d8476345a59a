-- What a consultation got, kept as it was sent: json and not jsonb, because the order of fields is for people too.

create table designs (
    id              uuid        primary key,
    consultation_id text        not null unique,
    organisation    text        not null,
    outcome         text        not null check (outcome in ('PROPOSED', 'REJECTED')),
    created_at      timestamptz not null,
    request         json        not null,
    design          json,
    reasons         json        not null,
    nearest         text,
    check ((outcome = 'PROPOSED') = (design is not null))
);
