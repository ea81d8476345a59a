-- Audits that are done again because the profile that they rest on has a newer version, or because somebody asked for it.
create table reaudit_job (
    id              uuid        primary key,
    number          bigint      generated always as identity unique,
    -- the newer version; null when a person asked for all that is out of date
    profile_id      text,
    profile_version int,
    reason          text        not null,
    started_by      text        not null,
    started_at      timestamptz not null default now(),
    foreign key (profile_id, profile_version) references audit_profile
);
create trigger reaudit_job_append_only before update or delete on reaudit_job
    for each row execute function refuse_change();

create table reaudit_item (
    id               bigint      generated always as identity primary key,
    job_id           uuid        not null references reaudit_job,
    lot_id           uuid        not null references lot,
    overlay_id       text,
    -- the verdict that is out of date
    previous_verdict uuid        not null references verdict,
    state            text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'NOT_NEEDED', 'FAILED')),
    verdict_id       uuid        references verdict unique,
    attempts         int         not null default 0,
    due_at           timestamptz not null default now(),
    finished_at      timestamptz,
    unique nulls not distinct (job_id, lot_id, overlay_id),
    check ((state = 'DONE') = (verdict_id is not null)),
    check ((state = 'WAITING') = (finished_at is null))
);
create index reaudit_item_waiting on reaudit_item (due_at, id) where state = 'WAITING';
create index reaudit_item_job on reaudit_item (job_id, id);

-- What has been decided stays decided.
create function refuse_change_of_finished_item() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'WAITING' then
        raise exception 'a finished re-audit stays as it is';
    end if;
    return new;
end $$;
create trigger reaudit_item_finished before update or delete on reaudit_item
    for each row execute function refuse_change_of_finished_item();

-- Every attempt that did not succeed.
create table reaudit_failure (
    item_id   bigint      not null references reaudit_item,
    attempt   int         not null,
    failed_at timestamptz not null default now(),
    message   text        not null,
    primary key (item_id, attempt)
);
create trigger reaudit_failure_append_only before update or delete on reaudit_failure
    for each row execute function refuse_change();
