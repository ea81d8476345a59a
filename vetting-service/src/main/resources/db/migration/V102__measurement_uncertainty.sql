-- Expanded uncertainty (coverage factor 2) that the bench states with a value, in the value's own unit. Null where it states none.
alter table measurement add column uncertainty double precision check (uncertainty >= 0);
