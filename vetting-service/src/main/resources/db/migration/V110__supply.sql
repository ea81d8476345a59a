-- Which units, where they are known by their serial, an allocation holds. What is released stays as history.
create table allocation_release (
    id            uuid        primary key,
    allocation_id uuid        not null references allocation,
    reason        text        not null,
    released_at   timestamptz not null,
    released_by   text        not null
);
create index allocation_release_allocation on allocation_release (allocation_id, released_at);

create table allocation_release_lot (
    release_id uuid   not null references allocation_release,
    lot_id     uuid   not null references lot,
    quantity   bigint not null check (quantity > 0),
    primary key (release_id, lot_id)
);
create index allocation_release_lot_lot on allocation_release_lot (lot_id);

create table allocation_unit (
    id            bigint generated always as identity primary key,
    allocation_id uuid   not null references allocation,
    lot_id        uuid   not null,
    serial        text   not null,
    release_id    uuid   references allocation_release,
    foreign key (lot_id, serial) references unit (lot_id, serial)
);
-- the last guard against promising one piece of hardware twice
create unique index allocation_unit_live on allocation_unit (lot_id, serial) where release_id is null;
create index allocation_unit_allocation on allocation_unit (allocation_id, lot_id);

-- What could be added later to an allocation that was short.
create table allocation_completion (
    id            uuid        primary key,
    allocation_id uuid        not null references allocation,
    completed_at  timestamptz not null,
    completed_by  text        not null
);
alter table allocation_lot add column completion_id uuid references allocation_completion;
-- How the quote sold what is missing; null for allocations from before it was kept, which are completed as if it were VETTED.
alter table allocation_shortage add column vetting text;

create function refuse_all_but_release() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.release_id is null and new.release_id is not null
        and (new.id, new.allocation_id, new.lot_id, new.serial) = (old.id, old.allocation_id, old.lot_id, old.serial) then
        return new;
    end if;
    raise exception 'a unit of an allocation can only be released, and once';
end $$;
create trigger allocation_unit_release_only before update or delete on allocation_unit
    for each row execute function refuse_all_but_release();
create trigger allocation_lot_append_only before update or delete on allocation_lot
    for each row execute function refuse_change();
create trigger allocation_shortage_append_only before update or delete on allocation_shortage
    for each row execute function refuse_change();
create trigger allocation_release_append_only before update or delete on allocation_release
    for each row execute function refuse_change();
create trigger allocation_release_lot_append_only before update or delete on allocation_release_lot
    for each row execute function refuse_change();
create trigger allocation_completion_append_only before update or delete on allocation_completion
    for each row execute function refuse_change();
