-- Keys that sign certificates. The private half is encrypted (AES-256-GCM) under a key made of a secret that only the service has.
create table signing_key (
    kid         text        primary key,
    public_jwk  text        not null,
    -- 12 bytes of nonce, then ciphertext and tag
    private_key bytea       not null,
    created_at  timestamptz not null,
    created_by  text        not null
);
-- What became of each key: the one activated last signs. A revoked key is compromised: nothing it signed counts any more.
create table signing_key_event (
    id     bigint      generated always as identity primary key,
    kid    text        not null references signing_key,
    event  text        not null check (event in ('ACTIVATED', 'RETIRED', 'REVOKED')),
    at     timestamptz not null,
    by     text        not null,
    reason text        not null,
    unique (kid, event)
);

create sequence certificate_sequence;

create table certificate (
    number     text        primary key,
    sequence   bigint      not null unique,
    lot_id     uuid        not null references lot,
    verdict_id uuid        not null references verdict,
    -- null for a certificate of the whole lot
    serial     text,
    kid        text        not null references signing_key,
    issued_at  timestamptz not null,
    issued_by  text        not null,
    -- the signed bytes, and the signature with them (RFC 7515, compact)
    payload    text        not null,
    jws        text        not null,
    foreign key (lot_id, serial) references unit (lot_id, serial)
);
create index certificate_lot on certificate (lot_id, sequence);

create table certificate_revocation (
    number     text        primary key references certificate,
    reason     text        not null,
    revoked_at timestamptz not null,
    revoked_by text        not null
);

create trigger signing_key_append_only before update or delete on signing_key
    for each row execute function refuse_change();
create trigger signing_key_event_append_only before update or delete on signing_key_event
    for each row execute function refuse_change();
create trigger certificate_append_only before update or delete on certificate
    for each row execute function refuse_change();
create trigger certificate_revocation_append_only before update or delete on certificate_revocation
    for each row execute function refuse_change();
