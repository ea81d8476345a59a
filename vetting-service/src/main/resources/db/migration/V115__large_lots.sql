-- Units that a verdict speaks against, all of them: its document names the first ones only.
create table verdict_unit (
    verdict_id uuid not null references verdict deferrable initially deferred,
    serial     text not null,
    -- FAILED_OUTSIDE: of a unit that was measured besides the sample
    state      text not null check (state in ('FAILED', 'UNDECIDED', 'FAILED_OUTSIDE')),
    primary key (verdict_id, serial)
);
insert into verdict_unit (verdict_id, serial, state)
select distinct on (verdict_id, serial) verdict_id, serial, state from (
    select id, jsonb_array_elements_text(document::jsonb -> 'failedSerials'), 'FAILED', 1 from verdict
        where jsonb_typeof(document::jsonb -> 'failedSerials') = 'array'
    union all select id, jsonb_array_elements_text(document::jsonb -> 'undecidedSerials'), 'UNDECIDED', 2 from verdict
        where jsonb_typeof(document::jsonb -> 'undecidedSerials') = 'array'
    union all select id, jsonb_array_elements_text(document::jsonb #> '{inspection,failedOutside}'), 'FAILED_OUTSIDE', 3 from verdict
        where jsonb_typeof(document::jsonb #> '{inspection,failedOutside}') = 'array'
) as named (verdict_id, serial, state, rank) order by verdict_id, serial, rank;
create function refuse_change_once_issued() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from verdict where id = old.verdict_id) then
        return old;
    end if;
    raise exception 'the units of an issued verdict do not change';
end $$;
create trigger verdict_unit_append_only before update or delete on verdict_unit
    for each row execute function refuse_change_once_issued();

-- What a lot's history tells of its measurements, without looking through all of them.
create table measurement_batch (
    number       bigint      generated always as identity primary key,
    lot_id       uuid        not null references lot,
    recorded_at  timestamptz not null default now(),
    recorded_by  text        not null,
    measurements bigint      not null check (measurements > 0),
    units        bigint      not null check (units > 0)
);
create index measurement_batch_lot on measurement_batch (lot_id, recorded_at);
insert into measurement_batch (lot_id, recorded_at, recorded_by, measurements, units)
select lot_id, recorded_at, recorded_by, count(*), count(distinct serial) from measurement
group by lot_id, recorded_at, recorded_by order by min(id);
create trigger measurement_batch_append_only before update or delete on measurement_batch
    for each row execute function refuse_change();

-- Units that have a measurement.
create table measured_unit (
    lot_id uuid not null,
    serial text not null,
    primary key (lot_id, serial),
    foreign key (lot_id, serial) references unit (lot_id, serial)
);
insert into measured_unit (lot_id, serial) select distinct lot_id, serial from measurement;
create trigger measured_unit_append_only before update or delete on measured_unit
    for each row execute function refuse_change();
