-- One order for all that moves the severity of a supplier's part.
create sequence inspection_number;

-- The original inspection of a lot: its first verdict that decides. Later verdicts of the lot do not count for the severity.
create table lot_decision (
    number            bigint      not null default nextval('inspection_number') primary key,
    lot_id            uuid        not null unique references lot_plan,
    verdict_id        uuid        not null references verdict,
    supplier          text        not null,
    part_number       text        not null,
    severity          text        not null,
    acceptance_number int         not null,
    nonconforming     int         not null,
    decision          text        not null,
    one_step_tighter  boolean     not null,
    decided_at        timestamptz not null,
    decided_by        text        not null
);
create index lot_decision_source on lot_decision (supplier, part_number, number);
create trigger lot_decision_append_only before update or delete on lot_decision
    for each row execute function refuse_change();

-- What people decide about the severity.
create table inspection_event (
    number      bigint      not null default nextval('inspection_number') primary key,
    supplier    text        not null,
    part_number text        not null,
    kind        text        not null check (kind in ('RESUMED', 'IRREGULAR')),
    reason      text        not null,
    at          timestamptz not null,
    by          text        not null
);
create index inspection_event_source on inspection_event (supplier, part_number, number);
create trigger inspection_event_append_only before update or delete on inspection_event
    for each row execute function refuse_change();
