create table note (
    id   text primary key,
    text text not null
);
create table applied (
    consultation_id text not null
);
