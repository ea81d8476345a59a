-- Every quarantine and release of a lot, with who, when and why.
create table lot_disposition (
    number     bigint      generated always as identity primary key,
    lot_id     uuid        not null references lot,
    action     text        not null check (action in ('QUARANTINED', 'RELEASED')),
    reason     text        not null,
    -- the verdict that caused it; null when a person did
    verdict_id uuid        references verdict,
    at         timestamptz not null,
    by         text        not null
);
create index lot_disposition_lot on lot_disposition (lot_id, number);
create trigger lot_disposition_append_only before update or delete on lot_disposition
    for each row execute function refuse_change();
