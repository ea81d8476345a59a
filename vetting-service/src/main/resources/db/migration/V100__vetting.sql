-- What the catalogue says of each part, as far as vetting needs it. Kept by the events of catalog.products.
create table product (
    part_number          text             primary key,
    description          text             not null,
    kind                 text             not null,
    form_factor          text,
    pmd                  text,
    pmd_instances        int              not null check (pmd_instances >= 0),
    max_power_w          double precision,
    max_power_confidence text,
    lifecycle            text             not null,
    revision             bigint           not null
);

-- Audit profiles as they were loaded. A version never changes: a verdict must stay explainable.
create table audit_profile (
    id        text        not null,
    version   int         not null check (version > 0),
    kind      text        not null,
    document  text        not null,
    loaded_at timestamptz not null default now(),
    primary key (id, version)
);

create table lot (
    id          uuid        primary key,
    lot_number  text        not null,
    part_number text        not null references product,
    pmd         text,
    supplier    text        not null,
    quantity    bigint      not null check (quantity > 0),
    -- the last guard against promising a unit twice
    allocated   bigint      not null default 0 check (allocated between 0 and quantity),
    note        text,
    received_at timestamptz not null,
    received_by text        not null,
    unique (supplier, lot_number)
);
create index lot_part on lot (part_number, received_at, id);
create index lot_received on lot (received_at, id);

-- Units that a bench has seen. A lot has more units than these.
create table unit (
    lot_id      uuid not null references lot,
    serial      text not null,
    part_number text not null,
    primary key (lot_id, serial),
    -- one piece of hardware cannot lie in two lots
    unique (part_number, serial)
);

create sequence measurement_id;

create table measurement (
    id          bigint           not null default nextval('measurement_id'),
    recorded_at timestamptz      not null default now(),
    lot_id      uuid             not null,
    serial      text             not null,
    lane        smallint,
    criterion   text             not null,
    value       double precision not null,
    unit        text             not null,
    taken_at    timestamptz      not null,
    bench       text             not null,
    recorded_by text             not null,
    primary key (id, recorded_at),
    foreign key (lot_id, serial) references unit (lot_id, serial)
) partition by range (recorded_at);
create index measurement_lot on measurement (lot_id, id);

-- One partition per month (UTC), made when the first measurement of the month arrives.
create function ensure_measurement_partition(at timestamptz) returns void language plpgsql as $$
declare
    month timestamp := date_trunc('month', at at time zone 'UTC');
    name  text      := 'measurement_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass(name) is null then
        perform pg_advisory_xact_lock(hashtext('measurement partitions'));
        if to_regclass(name) is null then
            execute format('create table %I partition of measurement for values from (%L) to (%L)', name,
                month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
        end if;
    end if;
end $$;

create sequence verdict_number;

create table verdict (
    id               uuid        primary key,
    -- the order in which they were issued
    number           bigint      not null default nextval('verdict_number') unique,
    lot_id           uuid        not null references lot,
    profile_id       text        not null,
    profile_version  int         not null,
    overlay_id       text,
    overlay_version  int,
    outcome          text        not null,
    standard_outcome text        not null,
    overlay_outcome  text,
    units_audited    int         not null,
    units_failed     int         not null,
    issued_at        timestamptz not null,
    issued_by        text        not null,
    -- text, not jsonb: the evidence stays byte for byte what was issued
    document         text        not null,
    foreign key (profile_id, profile_version) references audit_profile,
    foreign key (overlay_id, overlay_version) references audit_profile
);
create index verdict_lot on verdict (lot_id, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger measurement_append_only before update or delete on measurement
    for each row execute function refuse_change();
create trigger verdict_append_only before update or delete on verdict
    for each row execute function refuse_change();
create trigger audit_profile_append_only before update or delete on audit_profile
    for each row execute function refuse_change();

-- Locked first by everything that changes a part's supply, so that changes of one part follow each other.
create table part_supply (
    part_number text   primary key,
    revision    bigint not null
);

create table allocation (
    id              uuid        primary key,
    -- an accepted quote is served once
    quote_id        text        not null unique,
    quote_number    text        not null,
    consultation_id text,
    organisation    text        not null,
    overlay_id      text,
    allocated_at    timestamptz not null
);
create index allocation_organisation on allocation (organisation, allocated_at, id);

create table allocation_lot (
    allocation_id uuid   not null references allocation,
    position      int    not null,
    part_number   text   not null,
    lot_id        uuid   not null references lot,
    lot_number    text   not null,
    quantity      bigint not null check (quantity > 0),
    primary key (allocation_id, position)
);
create index allocation_lot_lot on allocation_lot (lot_id);

create table allocation_shortage (
    allocation_id uuid   not null references allocation,
    position      int    not null,
    part_number   text   not null,
    wanted        bigint not null check (wanted > 0),
    missing       bigint not null check (missing between 1 and wanted),
    primary key (allocation_id, position)
);
