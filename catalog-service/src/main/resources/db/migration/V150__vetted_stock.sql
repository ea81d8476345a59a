-- Vetted units of each part that can be had, as the vetting service last announced them. Small: one row per part that was ever
-- vetted, and one per audit overlay its lots have passed; '' stands for the standard alone.
create table vetted_stock (
    part_number text        primary key,
    revision    bigint      not null,
    changed_at  timestamptz not null
);

create table vetted_stock_units (
    part_number text   not null references vetted_stock on delete cascade,
    overlay     text   not null,
    available   bigint not null check (available > 0),
    primary key (part_number, overlay)
);
