-- Contents are looked up by the start of their hash: in an index in random order each byte of a key is written many times.
alter table item add column content_key varchar(12) generated always as (substring(content_hash from 1 for 12)) stored;
create index item_content on item (project_id, content_key);
drop index item_hash;
