-- Vetted units of each part that can be had, as the vetting service last announced them: by audit overlay, '' for the standard
-- alone. Small: one row per part that was ever vetted.
create table vetted_stock (
    part_number text        primary key,
    revision    bigint      not null,
    changed_at  timestamptz not null,
    available   jsonb       not null
);
