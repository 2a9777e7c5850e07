alter table work_item add column counted_person uuid generated always as (case when state = 'cancelled' then null else person_id end);
alter table work_item add constraint one_piece_a_person unique (item_id, run, kind, round, counted_person);
create index work_item_queue on work_item (state, held, project_id, kind, priority, due, created_at);
create index audit_entry_unsealed on audit_entry (sequence_number, id);
