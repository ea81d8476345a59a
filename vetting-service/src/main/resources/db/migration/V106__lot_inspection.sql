-- How a lot is accepted: by a sample after ISO 2859-1, or, where these are null, only if every measured unit holds.
alter table lot add column inspection_aql double precision;
alter table lot add column inspection_level text;
alter table lot add constraint lot_inspection check ((inspection_aql is null) = (inspection_level is null));
-- A quarantined lot is not offered. Kept with its history below, under the lot's lock.
alter table lot add column quarantined boolean not null default false;
-- Counts changes of the lot that a person may have missed: units, sample, verdicts, quarantine and release.
alter table lot add column revision bigint not null default 1;

-- Units that the lab took in by serial, with what the vendor says of each. A unit that only a bench has seen has none.
create table unit_registration (
    lot_id        uuid        not null,
    serial        text        not null,
    vendor_data   text,
    registered_at timestamptz not null,
    registered_by text        not null,
    primary key (lot_id, serial),
    foreign key (lot_id, serial) references unit (lot_id, serial)
);
create trigger unit_registration_append_only before update or delete on unit_registration
    for each row execute function refuse_change();

-- The plan a lot is inspected by, fixed when its sample is drawn: the severity of that moment.
create table lot_plan (
    lot_id            uuid        primary key references lot,
    severity          text        not null,
    code_letter       text        not null,
    plan_letter       text        not null,
    sample_size       int         not null check (sample_size > 0),
    acceptance_number int         not null check (acceptance_number >= 0),
    rejection_number  int         not null check (rejection_number > acceptance_number),
    seed              text        not null,
    drawn_at          timestamptz not null,
    drawn_by          text        not null
);
create trigger lot_plan_append_only before update or delete on lot_plan
    for each row execute function refuse_change();

create table lot_sample_unit (
    lot_id   uuid not null references lot_plan,
    position int  not null,
    serial   text not null,
    primary key (lot_id, position),
    unique (lot_id, serial),
    foreign key (lot_id, serial) references unit (lot_id, serial)
);
create trigger lot_sample_unit_append_only before update or delete on lot_sample_unit
    for each row execute function refuse_change();
