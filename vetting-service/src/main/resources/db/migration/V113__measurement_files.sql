-- One index serves all that is asked of measurements: those of a lot, in the order they were recorded. Each more would be one more
-- entry to write for every row of files of millions.
alter table measurement drop constraint measurement_pkey;
drop index measurement_lot;
alter table measurement add primary key (lot_id, id, recorded_at);

-- Files that were taken, by their content: the same file again is answered from here.
create table measurement_file (
    lot_id         uuid        not null references lot,
    sha256         text        not null check (length(sha256) = 64),
    bytes          bigint      not null,
    measurements   bigint      not null check (measurements > 0),
    units_measured bigint      not null,
    received_at    timestamptz not null,
    received_by    text        not null,
    primary key (lot_id, sha256)
);
create trigger measurement_file_append_only before update or delete on measurement_file
    for each row execute function refuse_change();
