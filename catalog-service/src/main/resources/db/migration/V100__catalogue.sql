-- Figures keep their source and confidence, so a product or platform is stored as its whole document; columns repeat only
-- what lists are searched by.

create table products (
    part_number  text   primary key,
    kind         text   not null check (kind in ('TRANSCEIVER', 'CABLE_ASSEMBLY', 'FIBRE_CABLE')),
    form_factor  text,
    pmd          text,
    lifecycle    text   not null,
    search       text   not null,
    document     jsonb  not null,
    content_hash text   not null,
    revision     bigint not null check (revision > 0)
);

create index products_form_factor on products (form_factor, part_number);
create index products_pmd on products (pmd, part_number);

-- Part numbers and aliases in capitals: whatever people write finds one product.
create table product_names (
    name        text primary key check (name = upper(name)),
    part_number text not null references products on delete cascade
);

create index product_names_part_number on product_names (part_number);

create table platforms (
    name         text   primary key,
    kind         text   not null check (kind in ('SWITCH', 'NIC', 'NODE')),
    search       text   not null,
    document     jsonb  not null,
    content_hash text   not null,
    revision     bigint not null check (revision > 0)
);

create table platform_names (
    name     text primary key check (name = upper(name)),
    platform text not null references platforms on delete cascade
);

create index platform_names_platform on platform_names (platform);

-- One row: what was loaded last, and how often something changed.
create table catalogue_state (
    id           int    primary key check (id = 1),
    content_hash text   not null,
    version      bigint not null
);

insert into catalogue_state values (1, '', 0);
