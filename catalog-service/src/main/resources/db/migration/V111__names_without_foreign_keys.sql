-- Names are written only together with their documents, by one writer at a time. Checking each against its document once more
-- took as long as writing it.
alter table product_names drop constraint product_names_part_number_fkey;
alter table platform_names drop constraint platform_names_platform_fkey;
