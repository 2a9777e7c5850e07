alter table work_item add column counted_person uuid generated always as (case when state = 'cancelled' then null else person_id end);
alter table work_item add constraint one_piece_a_person unique (item_id, run, kind, round, counted_person);
create index work_item_queue on work_item (state, project_id, kind, priority desc, due, created_at, id);
create index work_item_lease on work_item (state, lease_until);
create index audit_entry_unsealed on audit_entry (sequence_number, id);
