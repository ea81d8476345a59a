-- The last state of each part's vetted supply, as the vetting service announced it.
create table vetted_supply (
    part_number text        primary key,
    revision    bigint      not null,
    changed_at  timestamptz not null,
    lots        jsonb       not null
);
