-- The rule by which a verdict was reached. Earlier verdicts rest on readings without uncertainties, where all rules agree.
alter table verdict add column decision_rule text not null default 'GUARDED_ACCEPTANCE';
alter table verdict alter column decision_rule drop default;

-- Who made an overlay; null for the profiles that come with the service.
alter table audit_profile add column created_by text;

-- An overlay that is no longer offered. A later version offers it again.
create table audit_profile_retirement (
    id         text        not null,
    version    int         not null,
    reason     text        not null,
    retired_at timestamptz not null default now(),
    retired_by text        not null,
    primary key (id, version),
    foreign key (id, version) references audit_profile
);
create trigger audit_profile_retirement_append_only before update or delete on audit_profile_retirement
    for each row execute function refuse_change();
