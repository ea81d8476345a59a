-- Raw evidence by its content: what two units or kinds share is stored once. The bytes lie in this database and not beside it, so
-- that they come and go with what was made of them, every replica has them, and one backup holds all.
create table raw_content (
    sha256       text        primary key check (length(sha256) = 64),
    bytes        bigint      not null check (bytes >= 0),
    stored_at    timestamptz not null,
    -- when retention took the bytes; their digest and size stay
    discarded_at timestamptz
);
create table raw_chunk (
    sha256   text  not null references raw_content,
    position int   not null,
    content  bytea not null,
    primary key (sha256, position)
);
-- Captures are noise or packed already: trying to compress them costs time and gains little.
alter table raw_chunk alter column content set storage external;

create table capture (
    id               uuid             primary key,
    number           bigint           generated always as identity,
    lot_id           uuid             not null,
    serial           text             not null,
    kind             text             not null,
    sha256           text             not null references raw_content,
    lane             smallint,
    temperature_c    double precision,
    bench            text             not null,
    taken_at         timestamptz      not null,
    -- JSON, by name
    options          text             not null,
    -- whether the analysis came to figures; one that came to none is evidence as well
    result           boolean          not null,
    analysis_version text             not null,
    -- text, not jsonb: the analysis stays byte for byte what was answered
    analysis         text             not null,
    notes            text             not null,
    received_at      timestamptz      not null,
    received_by      text             not null,
    foreign key (lot_id, serial) references unit (lot_id, serial),
    unique (lot_id, serial, kind, sha256)
);
create index capture_number on capture (lot_id, serial, number);
create trigger capture_append_only before update or delete on capture
    for each row execute function refuse_change();

-- Which measurements an analysis gave. Beside the measurements, so that millions of others do not carry an empty column.
create table capture_measurement (
    capture_id     uuid   not null references capture,
    measurement_id bigint not null,
    primary key (capture_id, measurement_id)
);
create index capture_measurement_measurement on capture_measurement (measurement_id);
create trigger capture_measurement_append_only before update or delete on capture_measurement
    for each row execute function refuse_change();
